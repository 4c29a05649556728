namespace Ipsf.Native
{
    /// <summary>What is true, false or unknown.</summary>
    internal static class Truths
    {
        internal static int Code(bool? truth) =>
            !truth.HasValue ? Constants.Unknown : truth.Value ? Constants.True : Constants.False;
    }
}
