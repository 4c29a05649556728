using System;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>Collects a history in memory, by rows or by whole columns, in any order and mixture; Finish checks all
    /// of it. Problems of a row or column are kept until then.</summary>
    public sealed partial class HistoryBuilder : IDisposable
    {
        private readonly BuilderHandle handle;
        private readonly object gate = new object();
        private readonly Reporter reporter;
        private bool finishing;

        /// <summary>An empty one.</summary>
        /// <param name="options">How the history is put together; null: as they are at first.</param>
        public HistoryBuilder(LoadOptions options = null)
        {
            var asked = options ?? new LoadOptions();
            reporter = new Reporter(asked.Progress, asked.Cancellation);
            using (var memory = new Memory())
            {
                var given = asked.In(memory, reporter);
                Functions.BuilderNew(ref given, out handle);
            }
        }

        internal HistoryBuilder(History earlier, LoadOptions options)
        {
            var asked = options ?? new LoadOptions();
            reporter = new Reporter(asked.Progress, asked.Cancellation);
            using (var memory = new Memory())
            {
                var given = asked.In(memory, reporter);
                Functions.BuilderContinue(earlier.Handle, ref given, out handle);
            }
        }

        /// <summary>Says that a table is there even if it gets no row: a table that is missing makes its measures
        /// unknown, an empty one does not.</summary>
        /// <param name="table">Its name, "contacts".</param>
        public void AddTable(string table)
        {
            lock (gate) Functions.BuilderAddTable(Handle, Texts.Given(nameof(table), table));
        }

        /// <summary>Adds rows as whole columns; columns that are not given are empty.</summary>
        /// <param name="table">The table's name.</param>
        /// <param name="columns">Its columns, all of one length.</param>
        public void AddColumns(string table, Columns columns)
        {
            if (columns == null) throw new ArgumentNullException(nameof(columns));
            using (var memory = new Memory())
            {
                var given = columns.In(memory, out var length);
                lock (gate)
                    Functions.BuilderAddColumns(
                        Handle, Texts.Given(nameof(table), table), length, given, given.Length);
            }
        }

        /// <summary>Adds columns of contacts that the history goes on using where they are: arrays of numbers are not
        /// copied, and must not be changed as long as the history or what was made of it is there.</summary>
        /// <param name="table">"contacts"; other tables can only be added.</param>
        /// <param name="columns">Its columns, all of one length.</param>
        public void LendColumns(string table, Columns columns)
        {
            if (columns == null) throw new ArgumentNullException(nameof(columns));
            var loan = new Loan();
            try
            {
                var given = columns.In(loan.Memory, out var length);
                lock (gate)
                    Functions.BuilderLendColumns(
                        Handle, Texts.Given(nameof(table), table), length, given, given.Length,
                        Loan.Release, loan.Start());
            }
            catch
            {
                loan.End();
                throw;
            }
        }

        /// <summary>Adds all rows of an Arrow stream (docs/arrow.md), which is moved in.</summary>
        /// <param name="table">The table's name.</param>
        /// <param name="stream">The address of a struct ArrowArrayStream.</param>
        public void AddArrowStream(string table, IntPtr stream)
        {
            lock (gate)
                Functions.BuilderAddArrowStream(
                    Handle, Texts.Given(nameof(table), table), Arrow.Given(nameof(stream), stream));
        }

        /// <summary>Adds the rows of one Arrow record batch, which is moved in.</summary>
        /// <param name="table">The table's name.</param>
        /// <param name="batch">The address of a struct ArrowArray.</param>
        /// <param name="schema">The address of the struct ArrowSchema that describes it.</param>
        public void AddArrow(string table, IntPtr batch, IntPtr schema)
        {
            lock (gate)
                Functions.BuilderAddArrow(
                    Handle, Texts.Given(nameof(table), table), Arrow.Given(nameof(batch), batch),
                    Arrow.Given(nameof(schema), schema));
        }

        /// <summary>Checks everything and hands the history over. Throws RefusedException with all problems. The
        /// builder is empty afterwards either way.</summary>
        public History Finish()
        {
            lock (gate)
            {
                var open = Handle;
                HistoryHandle made = null;
                finishing = true;
                try
                {
                    reporter.Run(() => Functions.BuilderFinish(open, out made));
                }
                finally
                {
                    finishing = false;
                }
                return new History(made);
            }
        }

        /// <summary>Closes it: what it holds is gone. Closing twice is nothing.</summary>
        public void Dispose() => handle.Dispose();

        private BuilderHandle Handle
        {
            get
            {
                if (handle.IsClosed) throw new ObjectDisposedException(typeof(HistoryBuilder).FullName);
                if (finishing)
                    throw new InvalidOperationException("a builder that is finishing takes nothing from Progress");
                return handle;
            }
        }
    }
}
