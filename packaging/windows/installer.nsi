; The installer of Unclench for Windows: makensis -DVERSION=1.2.3 -DTREE=dist\Unclench -DICON=... -DOUT=... installer.nsi
; For one person, without an administrator. It compiles on Linux, too, and was installed and removed under Wine with a
; stand-in for the program; it has not been run on Windows.
;
; The program lies in %LOCALAPPDATA%\Programs\Unclench, the diary apart from it in %LOCALAPPDATA%\Unclench. Nothing here
; touches the diary: whoever removes the program is told where it stays.

Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
Name "Unclench"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Unclench"
BrandingText "Unclench ${VERSION}"

!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define APPROVED "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Unclench"
!define TOASTS "Software\Classes\AppUserModelId\Unclench"

!include MUI2.nsh
!include FileFunc.nsh
!include Sections.nsh
!include WordFunc.nsh
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\unclench.exe"

!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Arabic"
!include installer_words.nsh

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Unclench"
VIAddVersionKey /LANG=0 "FileDescription" "Unclench"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT License"

; Windows lets nobody write to a program that runs.
!macro WAIT_UNTIL_CLOSED prefix
Function ${prefix}WaitUntilClosed
again:
  IfFileExists "$INSTDIR\unclench.exe" 0 closed
  ClearErrors
  FileOpen $0 "$INSTDIR\unclench.exe" a
  IfErrors open
  FileClose $0
  Goto closed
open:
  MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(STILL_OPEN)" /SD IDCANCEL IDRETRY again
  Abort "$(STILL_OPEN)"
closed:
FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

Section "Unclench" PROGRAM
  SectionIn RO
  Call WaitUntilClosed
  RMDir /r "$INSTDIR\_internal" ; what an older version had and this one has not
  SetOutPath "$INSTDIR"
  File /r "${TREE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Unclench"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\unclench.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Unclench"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section "$(START_MENU)" START_MENU_ENTRY
  CreateShortcut "$SMPROGRAMS\Unclench.lnk" "$INSTDIR\unclench.exe"
SectionEnd

Section /o "$(AT_LOGIN)" AUTOSTART
  ; The same line as the app's own setting writes.
  StrCpy $0 "$INSTDIR\unclench.exe"
  ${WordFind} $0 " " "E+1{" $1 ; an error: there is no space in it
  IfErrors plain
  StrCpy $0 '"$0"'
plain:
  WriteRegStr HKCU "${RUN}" "Unclench" "$0 --hidden"
  DeleteRegValue HKCU "${APPROVED}" "Unclench"
SectionEnd

Function .onInit
  ; Whoever has it switched on keeps that.
  ReadRegStr $0 HKCU "${RUN}" "Unclench"
  StrCmp $0 "" off
  !insertmacro SelectSection ${AUTOSTART}
off:
FunctionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${PROGRAM} "$(ABOUT_PROGRAM)"
  !insertmacro MUI_DESCRIPTION_TEXT ${START_MENU_ENTRY} "$(ABOUT_START_MENU)"
  !insertmacro MUI_DESCRIPTION_TEXT ${AUTOSTART} "$(ABOUT_AT_LOGIN)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Section "Uninstall"
  Call un.WaitUntilClosed
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\unclench.exe"
  Delete "$INSTDIR\unclench.com"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Unclench.lnk"
  DeleteRegValue HKCU "${RUN}" "Unclench"
  DeleteRegValue HKCU "${APPROVED}" "Unclench"
  DeleteRegKey HKCU "${TOASTS}"
  DeleteRegKey HKCU "${UNINSTALL}"
  IfFileExists "$LOCALAPPDATA\Unclench\data\*.*" 0 done
  DetailPrint "$(DIARY_STAYS)"
  MessageBox MB_OK|MB_ICONINFORMATION "$(DIARY_STAYS)" /SD IDOK
done:
SectionEnd
