/* The program of the bundle: Python with the folders of the bundle and nothing else, and one line to run.

   START is that line. No variable PYTHON... of the environment is heard, and no module `site` is loaded. sys.frozen is
   set, as other tools for frozen programs do: sys.executable is this program, not an interpreter. */

#include <Python.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static PyConfig config;

static void check(PyStatus status)
{
    if (PyStatus_Exception(status)) {
        PyConfig_Clear(&config);
        Py_ExitStatusException(status);
    }
}

static void set_path(wchar_t **field, const char *folder, const char *below)
{
    char path[PATH_MAX + 64];
    snprintf(path, sizeof path, "%s%s", folder, below);
    check(PyConfig_SetBytesString(&config, field, path));
}

static void add_folder(const char *folder, const char *below)
{
    wchar_t *path = NULL;
    set_path(&path, folder, below);
    check(PyWideStringList_Append(&config.module_search_paths, path));
    PyMem_RawFree(path);
}

int main(int argc, char **argv)
{
    char program[PATH_MAX], folder[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);
    if (length < 0) {
        perror("unclench: /proc/self/exe");
        return 3;
    }
    program[length] = 0;
    strcpy(folder, program);
    *strrchr(folder, '/') = 0;

    PyPreConfig before;
    PyPreConfig_InitPythonConfig(&before);
    before.use_environment = 0;
    before.parse_argv = 0;
    check(Py_PreInitialize(&before));

    PyConfig_InitPythonConfig(&config);
    config.use_environment = 0;
    config.parse_argv = 0;
    config.safe_path = 1;
    config.site_import = 0;
    config.user_site_directory = 0;
    config.write_bytecode = 0;
    check(PyConfig_SetBytesArgv(&config, argc, argv));
    set_path(&config.program_name, program, "");
    set_path(&config.executable, program, "");
    set_path(&config.base_executable, program, "");
    set_path(&config.prefix, folder, "/lib");
    set_path(&config.base_prefix, folder, "/lib");
    set_path(&config.exec_prefix, folder, "/lib");
    set_path(&config.base_exec_prefix, folder, "/lib");
    set_path(&config.platlibdir, "lib", "");
    config.module_search_paths_set = 1;
    add_folder(folder, "/lib/app");
    add_folder(folder, "/lib/python");
    add_folder(folder, "/lib/python/lib-dynload");
    check(PyConfig_SetBytesString(&config, &config.run_command, "import sys; sys.frozen = True; " START));
    check(Py_InitializeFromConfig(&config));
    PyConfig_Clear(&config);
    return Py_RunMain();
}
