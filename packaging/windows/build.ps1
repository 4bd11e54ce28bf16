# Builds Unclench for Windows into dist: the installer, the same as a folder in a zip, and the tree for an MSIX package.
# For PowerShell 7 on 64-bit Windows 10 or later, with Python 3.13 on the PATH and NSIS 3.
# NOT YET RUN ON WINDOWS. The freezing itself (unclench.spec) and the installer were run under Wine: see README.md.
#
# With UNCLENCH_SIGN set to the arguments of `signtool sign` (certificate, time stamp), programs and installer are signed.
# UNCLENCH_PUBLISHER is the subject of the certificate, for the MSIX manifest.

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
Set-Location (Join-Path $PSScriptRoot '..\..')

function Add-Signature([string[]] $Files) {
    if ($env:UNCLENCH_SIGN) {
        & signtool sign $env:UNCLENCH_SIGN.Split(' ') $Files
    }
}

# 1. A Python of its own, with pinned tools
python -m venv build\windows-venv
$python = Resolve-Path 'build\windows-venv\Scripts\python.exe'
& $python -m pip install --quiet --requirement packaging\windows\requirements.txt
& $python -m pip install --quiet .
& $python tools\languages.py build
& $python packaging\icons.py build\icons
$version = & $python -c 'import unclench; print(unclench.__version__)'

# 2. The folder with both programs. `unclench` typed at a prompt finds unclench.com, the one with a console, first.
& $python -m PyInstaller --noconfirm --distpath build\frozen --workpath build\freeze packaging\windows\unclench.spec
$tree = 'build\frozen\Unclench'
Copy-Item LICENSE, CHANGELOG.md "$tree\_internal"
Add-Signature "$tree\unclench.exe", "$tree\unclench-console.exe"

# 3. It must answer before it is packed
$data = Join-Path ([IO.Path]::GetTempPath()) "unclench-$([guid]::NewGuid())"
& "$tree\unclench-console.exe" --data-dir $data status
Remove-Item -Recurse $data

# 4. The tree for MSIX; `makeappx pack` and signing need a certificate: see README.md
$msix = 'build\msix'
New-Item -ItemType Directory -Force "$msix\Assets" | Out-Null
Copy-Item -Recurse -Force "$tree\*" $msix
Copy-Item -Force build\icons\*.png "$msix\Assets"
$publisher = if ($env:UNCLENCH_PUBLISHER) { $env:UNCLENCH_PUBLISHER } else { 'CN=Unclench' }
(Get-Content packaging\windows\AppxManifest.xml -Raw).Replace("VERSION.0", "$version.0").Replace('PUBLISHER', $publisher) |
    Set-Content -Encoding utf8 "$msix\AppxManifest.xml"

# 5. Installer and zip
New-Item -ItemType Directory -Force dist | Out-Null
Move-Item -Force "$tree\unclench-console.exe" "$tree\unclench.com"
$setup = Join-Path (Get-Location) "dist\unclench-$version-setup.exe"
$icon = Join-Path (Get-Location) 'build\icons\unclench.ico'
$nsis = Get-Command makensis -ErrorAction SilentlyContinue
$nsis = if ($nsis) { $nsis.Source } else { "${env:ProgramFiles(x86)}\NSIS\makensis.exe" }
& $nsis -V2 -WX -INPUTCHARSET UTF8 "-DVERSION=$version" "-DTREE=$(Resolve-Path $tree)" "-DICON=$icon" "-DOUT=$setup" packaging\windows\installer.nsi
Add-Signature $setup
Compress-Archive -Force -Path $tree -DestinationPath "dist\unclench-$version-windows.zip"
