@echo off
rem Starts Peertable: with a verb ("peertable help") the command line, without one the workbench, where the product has it.
rem PEERTABLE_JAVA names the Java to use, PEERTABLE_OPTS more options for it. See the script "peertable" for the reasons.
setlocal
set "here=%~dp0"
set "java=%PEERTABLE_JAVA%"
if not defined java if exist "%here%jre\bin\java.exe" set "java=%here%jre\bin\java.exe"
if not defined java if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*") do if exist "%%~d\bin\java.exe" set "java=%%~d\bin\java.exe"
set version=0
if defined java for /f "tokens=3 delims=. " %%v in ('""%java%" -version 2^>^&1" ^| findstr /c:" version "') do set "version=%%~v"
if %version% lss 21 (
  echo peertable: needs Java 21 or newer and found none. Install one, such as Temurin 21, or set PEERTABLE_JAVA. 1>&2
  exit /b 127
)

:start
set "workbench="
for /f "usebackq tokens=1,3 delims=," %%a in ("%here%configuration\org.eclipse.equinox.simpleconfigurator\bundles.info") do (
  if "%%a"=="org.eclipse.equinox.launcher" set "launcher=%here%%%b"
  if "%%a"=="org.eclipse.osgi" set "framework=%here%%%b"
  if "%%a"=="org.peertable.app" set "workbench=yes"
)
set "common=@"%here%peertable.vmargs" "-Djava.util.logging.config.file=%here%logging.properties" "-Dlogback.configurationFile=%here%logback.xml""
if defined workbench if "%~1"=="" goto workbench
if defined workbench if exist "%~1\program.peertable" goto workbench
if defined workbench echo %~1| findstr /r /c:"^-[a-z][a-z]" >nul && goto workbench

set "verb=-application org.peertable.cli.headless -configuration "%LOCALAPPDATA%\peertable\command-line" -data @none -nosplash"
if defined workbench goto verb
"%java%" %common% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-Xbootclasspath/a:%framework%;%launcher%" "-Dosgi.install.area=file:%here:\=/%" -Dosgi.framework.extensions= %PEERTABLE_OPTS% org.eclipse.equinox.launcher.Main %verb% %*
exit /b %errorlevel%

:verb
"%java%" %common% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %PEERTABLE_OPTS% -jar "%launcher%" %verb% %*
exit /b %errorlevel%

:workbench
set "language="
if exist "%USERPROFILE%\.peertable\language" set /p language=<"%USERPROFILE%\.peertable\language"
if defined language set "language=-nl %language%"
"%java%" %common% %PEERTABLE_OPTS% -jar "%launcher%" -name Peertable -launcher "%here%peertable.cmd" %language% %*
if %errorlevel%==23 goto start
exit /b %errorlevel%
