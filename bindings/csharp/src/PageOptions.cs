using System.Collections.Generic;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>How a page is made (docs/html.md).</summary>
    public sealed class PageOptions
    {
        /// <summary>"en" or "fi".</summary>
        public string Language { get; set; } = "en";

        /// <summary>Named at the head; null: none.</summary>
        public string Service { get; set; }

        /// <summary>Of reports of reviews alone, as what follows: who is named at the head, in this order.</summary>
        public IEnumerable<string> Assessors { get; set; }

        /// <summary>Parts: "summary", "course", "criteria", "plan", "choices", "data", "appendix".</summary>
        public IEnumerable<string> LeftOut { get; set; }

        /// <summary>The command or call that makes the report again, for its appendix.</summary>
        public string RepeatedBy { get; set; }

        /// <summary>Reviews of the same teams before, by the same edition.</summary>
        public Series Course { get; set; }

        /// <summary>What the reviews were made of: teams' names, earlier reviews, rows.</summary>
        public History History { get; set; }

        /// <summary>In the data of a report: ids of the records that measures left out. Takes the history.</summary>
        public bool ShowIds { get; set; }

        internal PageOptionsStruct In(Memory memory)
        {
            var options = PageOptionsStruct.Initial;
            options.Language = memory.Text(nameof(Language), Language);
            options.Service = memory.Text(nameof(Service), Service);
            options.Assessors = Ids.OrNone(memory, nameof(Assessors), Assessors, out options.AssessorCount);
            options.LeftOut = Ids.OrNone(memory, nameof(LeftOut), LeftOut, out options.LeftOutCount);
            options.RepeatedBy = memory.Text(nameof(RepeatedBy), RepeatedBy);
            options.Course = memory.Pointer(Course?.Handle, Course?.gate);
            options.History = memory.Pointer(History?.Handle);
            options.ShowIds = ShowIds ? 1 : 0;
            return options;
        }
    }
}
