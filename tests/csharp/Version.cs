using System;
using Ipsf;

/// <summary>Says the version of the library that was found, or why none was.</summary>
public static class Program
{
    public static int Main()
    {
        try
        {
            Console.WriteLine(LibraryInfo.Version);
            return 0;
        }
        catch (DllNotFoundException missing)
        {
            Console.WriteLine(missing.Message);
            return 1;
        }
    }
}
