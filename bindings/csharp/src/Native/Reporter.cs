using System;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace Ipsf.Native
{
    /// <summary>Tells of the progress of a long call. An exception must not leave the callback, as it would end the
    /// process: the call is cancelled and the exception thrown again after it.</summary>
    internal sealed class Reporter
    {
        private readonly Progress progress;
        private readonly CancellationToken cancellation;
        private readonly ProgressCallback callback;
        private ExceptionDispatchInfo raised;

        internal Reporter(Progress progress, CancellationToken cancellation)
        {
            this.progress = progress;
            this.cancellation = cancellation;
            if (progress != null || cancellation.CanBeCanceled) callback = Told;
        }

        /// <summary>For the options; it is good as long as this object is there.</summary>
        internal IntPtr Pointer =>
            callback == null ? IntPtr.Zero : Marshal.GetFunctionPointerForDelegate(callback);

        internal void Run(Action call)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                call();
            }
            catch (IpsfException stopped)
            {
                raised?.Throw();
                if (stopped is CancelledException) cancellation.ThrowIfCancellationRequested();
                throw;
            }
            finally
            {
                GC.KeepAlive(callback);
            }
        }

        private int Told(IntPtr user, long done, long total)
        {
            try
            {
                if (raised != null || cancellation.IsCancellationRequested) return 1;
                return progress == null || progress(done, total) ? 0 : 1;
            }
            catch (Exception exception)
            {
                raised = ExceptionDispatchInfo.Capture(exception);
                return 1;
            }
        }
    }
}
