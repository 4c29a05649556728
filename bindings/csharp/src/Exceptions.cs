using System;
using System.Collections.Generic;

namespace Ipsf
{
    /// <summary>Something went wrong in the library. Arguments that C# itself can tell are wrong give ArgumentException
    /// and its kin before the library is called, and what is used after it was closed
    /// ObjectDisposedException.</summary>
    public abstract class IpsfException : Exception
    {
        internal IpsfException(string message) : base(message) { }
    }

    /// <summary>An argument that the library does not accept.</summary>
    public sealed class InvalidArgumentException : IpsfException
    {
        internal InvalidArgumentException(string message) : base(message) { }
    }

    /// <summary>The history, the answers, the edition or the request was refused; nothing was loaded.</summary>
    public sealed class RefusedException : IpsfException
    {
        internal RefusedException(string message, IReadOnlyList<Problem> problems, long problemCount)
            : base(problemCount < 2 ? message : $"{message} (and {problemCount - 1} more: see Problems)")
        {
            Problems = problems;
            ProblemCount = problemCount;
        }

        /// <summary>The first 100 problems.</summary>
        public IReadOnlyList<Problem> Problems { get; }

        /// <summary>The number of all problems.</summary>
        public long ProblemCount { get; }
    }

    /// <summary>The library could not get the memory it needs, or was not allowed it.</summary>
    public sealed class LibraryOutOfMemoryException : IpsfException
    {
        internal LibraryOutOfMemoryException(string message) : base(message) { }
    }

    /// <summary>The progress callback asked to stop.</summary>
    public sealed class CancelledException : IpsfException
    {
        internal CancelledException(string message) : base(message) { }
    }

    /// <summary>This build of the library does not have the component that was needed; the message names it.</summary>
    public sealed class UnsupportedException : IpsfException
    {
        internal UnsupportedException(string message) : base(message) { }
    }

    /// <summary>A mistake in the library; please report it.</summary>
    public sealed class InternalException : IpsfException
    {
        internal InternalException(string message) : base(message) { }
    }
}
