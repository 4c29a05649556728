using System;
using System.Collections.Generic;

namespace Ipsf.Native
{
    /// <summary>Errors of the library as exceptions.</summary>
    internal static class Errors
    {
        /// <summary>Throws what a status other than IPSF_OK means.</summary>
        internal static void Check(int status, ref IntPtr error)
        {
            if (status == Constants.Ok) return;
            try
            {
                throw Of(status, error);
            }
            finally
            {
                Functions.ErrorFree(ref error);
            }
        }

        private static IpsfException Of(int status, IntPtr error)
        {
            var message = Texts.Read(Functions.ErrorMessage(error));
            if (message.Length == 0) message = Texts.Read(Functions.StatusName(status));
            switch (status)
            {
                case Constants.InvalidArgument: return new InvalidArgumentException(message);
                case Constants.Refused: return Refused(message, error);
                case Constants.OutOfMemory: return new LibraryOutOfMemoryException(message);
                case Constants.Cancelled: return new CancelledException(message);
                case Constants.Unsupported: return new UnsupportedException(message);
                default: return new InternalException(message);
            }
        }

        private static RefusedException Refused(string message, IntPtr error)
        {
            var problems = new List<Problem>();
            for (long index = 0; index < Functions.ErrorKeptCount(error); ++index)
            {
                var problem = ProblemStruct.Initial;
                Functions.ErrorProblem(error, index, ref problem);
                problems.Add(new Problem(problem));
            }
            return new RefusedException(message, problems, Functions.ErrorProblemCount(error));
        }
    }
}
