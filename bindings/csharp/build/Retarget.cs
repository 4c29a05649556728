using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

/// <summary>Makes an assembly that Mono's compiler wrote for the .NET Framework one for .NET Standard: what it takes of the
/// system it then takes of `netstandard`, as every runtime has it. Refuses types that .NET Standard does not have.
/// Arguments: the assembly, the one to write, and the reference netstandard.dll.</summary>
public static class Retarget
{
    public static int Main(string[] arguments)
    {
        var standard = AssemblyDefinition.ReadAssembly(arguments[2]);
        var known = new HashSet<string>(standard.MainModule.ExportedTypes.Select(type => type.FullName));
        var name = new AssemblyNameReference(standard.Name.Name, standard.Name.Version)
        {
            PublicKeyToken = standard.Name.PublicKeyToken,
        };
        var assembly = AssemblyDefinition.ReadAssembly(
            arguments[0], new ReaderParameters { ReadingMode = ReadingMode.Immediate, InMemory = true });
        var module = assembly.MainModule;
        var earlier = module.AssemblyReferences.ToArray();
        var types = module.GetTypeReferences().Where(type => type.Scope is AssemblyNameReference).ToArray();
        var missing = types.Where(type => !known.Contains(type.FullName)).ToArray();
        foreach (var type in missing) Console.Error.WriteLine($"{type.FullName} is not in {standard.Name}");
        if (missing.Length > 0) return 1;

        module.AssemblyReferences.Add(name);
        foreach (var type in types) type.Scope = name;
        foreach (var reference in earlier) module.AssemblyReferences.Remove(reference);
        assembly.Write(arguments[1]);
        return 0;
    }
}
