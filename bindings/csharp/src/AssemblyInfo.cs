using System;
using System.Reflection;
using System.Runtime.InteropServices;
using Ipsf.Native;

[assembly: AssemblyTitle("Ipsf")]
[assembly: AssemblyVersion(Constants.Version)]
[assembly: AssemblyFileVersion(Constants.Version)]
[assembly: AssemblyInformationalVersion(Constants.Version)]
[assembly: ComVisible(false)]
[assembly: CLSCompliant(false)]
