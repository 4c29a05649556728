using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>Answers to inputs of the criteria, and ratings ("rating.17"), given beside or instead of a history, as
    /// if dated the day of the review. Whether they fit the edition is checked when they are scored; while they are,
    /// none can be added. <c>new Answers { { "coaching_time_share", 97 }, { "contacts_tracked", true } }</c>.</summary>
    public sealed class Answers : IDisposable, IEnumerable
    {
        private readonly AnswersHandle handle;
        private readonly object gate = new object();
        private int uses;

        /// <summary>None yet.</summary>
        public Answers() => Functions.AnswersNew(out handle);

        private Answers(AnswersHandle handle) => this.handle = handle;

        /// <summary>Reads the text of a CSV file with the columns item and value, optionally team_id, source and note.
        /// </summary>
        /// <param name="csv">The text.</param>
        /// <param name="name">For messages.</param>
        /// <param name="options">Of which only those of CSV are looked at; null: how it is written is found.</param>
        public static Answers Read(string csv, string name = "answers", LoadOptions options = null)
        {
            var text = Texts.WithLength(nameof(csv), csv);
            var said = (options ?? new LoadOptions()).Csv();
            Functions.AnswersRead(text, text.Length, Texts.Given(nameof(name), name), ref said, out var made);
            return new Answers(made);
        }

        /// <summary>Adds a flag.</summary>
        /// <param name="item">The input.</param>
        /// <param name="value">The answer.</param>
        public void Add(string item, bool value) => Add(item, value ? "true" : "false");

        /// <summary>Adds a number.</summary>
        /// <param name="item">The input, or a rating: "rating.17".</param>
        /// <param name="value">The answer.</param>
        public void Add(string item, long value) => Add(item, value.ToString(CultureInfo.InvariantCulture));

        /// <summary>Adds a decimal number.</summary>
        /// <param name="item">The input.</param>
        /// <param name="value">The answer.</param>
        public void Add(string item, decimal value) => Add(item, value.ToString(CultureInfo.InvariantCulture));

        /// <summary>Adds a fraction.</summary>
        /// <param name="item">The input.</param>
        /// <param name="value">The answer: 37/40 of a share is 92.5 %.</param>
        public void Add(string item, Fraction value) => Add(item, value.ToString());

        /// <summary>Adds an answer as it is written: a word, "85.5", "37/40", "true".</summary>
        /// <param name="item">The input.</param>
        /// <param name="value">The answer.</param>
        /// <param name="team">Whose it is; default: of every team scored.</param>
        /// <param name="source">"interview", "observation" or "documents"; null: not said.</param>
        /// <param name="note">Of the reviewer; null: none.</param>
        public void Add(string item, string value, Id team = default(Id), string source = null, string note = null)
        {
            if (item == null) throw new ArgumentNullException(nameof(item));
            if (value == null) throw new ArgumentNullException(nameof(value));
            using (var memory = new Memory())
            {
                var answer = AnswerStruct.Initial;
                answer.Item = memory.Text(nameof(item), item);
                answer.Value = memory.Text(nameof(value), value);
                answer.TeamId = team.In(memory, nameof(team));
                answer.Source = memory.Text(nameof(source), source);
                answer.Note = memory.Text(nameof(note), note);
                lock (gate)
                {
                    if (uses > 0)
                        throw new InvalidOperationException("answers that are being scored cannot be added to");
                    Functions.AnswersAdd(Handle, ref answer);
                }
            }
        }

        /// <summary>Closes them. Closing twice is nothing.</summary>
        public void Dispose() => handle.Dispose();

        /// <summary>Only for <c>new Answers { ... }</c>: the library does not give answers back.</summary>
        IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();

        private AnswersHandle Handle =>
            handle.IsClosed ? throw new ObjectDisposedException(typeof(Answers).FullName) : handle;

        /// <summary>The answers for the time of one call, none for null.</summary>
        internal static InUse Use(Answers answers) => new InUse(answers);

        internal struct InUse : IDisposable
        {
            private readonly Answers answers;

            internal InUse(Answers answers)
            {
                this.answers = answers;
                Handle = answers == null ? new AnswersHandle() : answers.Handle;
                if (answers == null) return;
                lock (answers.gate) ++answers.uses;
            }

            internal AnswersHandle Handle { get; }

            public void Dispose()
            {
                if (answers == null) return;
                lock (answers.gate) --answers.uses;
            }
        }
    }
}
