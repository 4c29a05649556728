using System;
using System.Linq;
using System.Reflection;

/// <summary>Runs every public static method of every class that ends with "Tests", or those of the classes
/// named.</summary>
public static class Runner
{
    public static int Main(string[] arguments)
    {
        Files.Source = arguments[0];
        Files.Expected = arguments[1];
        Files.Work = arguments[2];
        var names = arguments.Skip(3).ToArray();
        int passed = 0, failed = 0;
        var tests = from type in typeof(Runner).Assembly.GetTypes()
                    where names.Length == 0 ? type.Name.EndsWith("Tests") : names.Contains(type.Name)
                    from method in type.GetMethods(
                        BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
                    orderby type.Name, method.Name
                    select method;
        foreach (var test in tests)
        {
            try
            {
                test.Invoke(null, null);
                ++passed;
            }
            catch (TargetInvocationException wrong)
            {
                ++failed;
                Console.WriteLine($"FAILED {test.DeclaringType.Name}.{test.Name}: {wrong.InnerException}");
            }
        }
        Console.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 && passed > 0 ? 0 : 1;
    }
}
