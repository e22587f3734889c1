; The installer for Windows, for Inno Setup 6: for one user, without elevation, unless asked for more.
;
;   iscc /DVersion=0.1.0 scripts\bundle\windows\earshot.iss
;
; dist\earshot is what `build.spec` made. Settings, history and keys are the user's: they stay.

#ifndef Version
  #error Say which version: iscc /DVersion=...
#endif

[Setup]
; Never changes: by it Windows knows that a new version takes the place of the old one.
AppId={{6C8B5C0E-0A0B-4F0C-9B62-2E9C7B6E51D4}
AppName=Earshot
AppVersion={#Version}
AppPublisher=The Earshot authors
DefaultDirName={autopf}\Earshot
DefaultGroupName=Earshot
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\..\dist
OutputBaseFilename=earshot-{#Version}-windows-x64
SetupIconFile=..\..\..\build\build\icons\earshot.ico
UninstallDisplayIcon={app}\earshot.exe
WizardStyle=modern
Compression=lzma2/max
SolidCompression=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[InstallDelete]
; What an older version brought and this one does not must not be found by it.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\..\dist\earshot\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Earshot"; Filename: "{app}\earshot.exe"; AppUserModelID: "io.github.earshot.Earshot"

[Registry]
; Start at login is chosen in the program: an installation leaves it alone, and it goes with the program.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueName: "Earshot"; ValueType: none; Flags: uninsdeletevalue dontcreatekey

[Run]
Filename: "{app}\earshot.exe"; Description: "{cm:LaunchProgram,Earshot}"; Flags: nowait postinstall skipifsilent
