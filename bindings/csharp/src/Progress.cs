namespace Ipsf
{
    /// <summary>Told now and then how far a long call has come, on the thread that called. True goes on, false cancels
    /// the call with CancelledException. What it throws cancels the call, too, and is thrown by it.</summary>
    /// <param name="done">Never falls and is at most <paramref name="total"/>.</param>
    /// <param name="total">May grow while rows are read that could not be counted before.</param>
    public delegate bool Progress(long done, long total);
}
