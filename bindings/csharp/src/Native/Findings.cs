using System.Collections.Generic;
using System.Linq;

namespace Ipsf.Native
{
    /// <summary>What was found in an edition.</summary>
    internal static class Findings
    {
        /// <summary>Copies it and frees it.</summary>
        internal static IReadOnlyList<Problem> Take(FindingsHandle findings)
        {
            using (findings)
                return Structs.All<ProblemStruct>(Functions.FindingsCount(findings), ProblemStruct.Initial,
                    (first, count, made) => Functions.FindingsCopy(findings, first, count, made))
                    .Select(each => new Problem(each)).ToArray();
        }
    }
}
