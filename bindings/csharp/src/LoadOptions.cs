using System.Collections.Generic;
using System.Threading;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>How a history is put together.</summary>
    public sealed class LoadOptions
    {
        /// <summary>The edition that the answers in it are checked against; null: any built-in one.</summary>
        public Edition AnswersFor { get; set; }

        /// <summary>Told how far it has come; null: nobody.</summary>
        public Progress Progress { get; set; }

        /// <summary>Stops the load with OperationCanceledException.</summary>
        public CancellationToken Cancellation { get; set; }

        /// <summary>From 1; 0: as many as the machine has cores. The result is the same for any number.</summary>
        public int Threads { get; set; } = LoadOptionsStruct.Initial.Threads;

        /// <summary>Bytes that the history may take; beyond, LibraryOutOfMemoryException says how far it came. 0: no
        /// limit. </summary>
        public long MemoryLimit { get; set; } = LoadOptionsStruct.Initial.MemoryLimit;

        /// <summary>Ids: only the part of these teams is kept (History.Part), after all rows were read and checked;
        /// null: everything.</summary>
        public IEnumerable<string> Teams { get; set; }

        /// <summary>Milliseconds to wait for another program that is writing to an SQLite file.</summary>
        public long WaitForWriter { get; set; } = LoadOptionsStruct.Initial.WaitForWriter;

        /// <summary>The schema of a database whose tables are meant; null: the only one that has any of a
        /// history.</summary>
        public string Schema { get; set; }

        /// <summary>What stands between cells of CSV files.</summary>
        public CsvDelimiter CsvDelimiter { get; set; }

        /// <summary>The encoding of CSV files.</summary>
        public CsvEncoding CsvEncoding { get; set; }

        /// <summary>How dates are written in CSV files.</summary>
        public CsvDates CsvDates { get; set; }

        /// <summary>What stands before decimals in CSV files.</summary>
        public CsvDecimal CsvDecimal { get; set; }

        /// <summary>What is said of CSV files, and nothing else.</summary>
        internal LoadOptionsStruct Csv()
        {
            var options = LoadOptionsStruct.Initial;
            options.CsvDelimiter = (int)CsvDelimiter;
            options.CsvEncoding = (int)CsvEncoding;
            options.CsvDates = (int)CsvDates;
            options.CsvDecimal = (int)CsvDecimal;
            return options;
        }

        internal LoadOptionsStruct In(Memory memory, Reporter reporter)
        {
            var options = Csv();
            options.Threads = Threads;
            options.AnswersFor = memory.Pointer(AnswersFor?.Handle);
            options.Progress = reporter.Pointer;
            options.MemoryLimit = MemoryLimit;
            options.Teams = Ids.In(memory, nameof(Teams), Teams, out options.TeamCount);
            options.WaitForWriter = WaitForWriter;
            options.Schema = memory.Text(nameof(Schema), Schema);
            return options;
        }
    }
}
