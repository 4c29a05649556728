using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    partial class Edition
    {
        /// <summary>Its criteria, by id.</summary>
        public IReadOnlyList<Criterion> Criteria
        {
            get
            {
                var keys = Scales.Select(scale => scale.Key).ToArray();
                using (Handle.Keep())
                    return Structs.All<CriterionStruct>(
                        Functions.EditionCriterionCount(Handle), CriterionStruct.Initial,
                        (first, count, made) => Functions.EditionCopyCriteria(Handle, first, count, made))
                        .Select(each => new Criterion(each, keys[each.Scale])).ToArray();
            }
        }

        /// <summary>What it adds up: one scale for most editions, in the order of the file where there are several.
        /// </summary>
        public IReadOnlyList<Scale> Scales
        {
            get
            {
                using (Handle.Keep())
                    return Structs.All<ScaleStruct>(
                        Functions.EditionScaleCount(Handle), ScaleStruct.Initial,
                        (first, count, made) => Functions.EditionCopyScales(Handle, first, count, made))
                        .Select(each => new Scale(each)).ToArray();
            }
        }
    }

    /// <summary>A criterion of an edition.</summary>
    public sealed class Criterion
    {
        internal Criterion(CriterionStruct lent, string scale)
        {
            Id = lent.Criterion;
            Key = Texts.Read(lent.Key);
            Title = Translated.Of(lent.TitleFi, lent.TitleEn);
            Scale = scale;
        }

        /// <summary>Its id.</summary>
        public int Id { get; }

        /// <summary>"employer_contact".</summary>
        public string Key { get; }

        /// <summary>Its title.</summary>
        public Translated Title { get; }

        /// <summary>Key of the scale that adds it up; "" where the edition has one and does not name it.</summary>
        public string Scale { get; }
    }

    /// <summary>Criteria that are added up to one total. Most editions have one; where there are several, nothing is
    /// added up over all of them.</summary>
    public sealed class Scale
    {
        internal Scale(ScaleStruct lent)
        {
            Key = Texts.Read(lent.Key);
            Title = Translated.Of(lent.TitleFi, lent.TitleEn);
            LowestTotal = lent.LowestTotal;
            HighestTotal = lent.HighestTotal;
            Criteria = Numbers.Copy(lent.Criteria, lent.CriterionCount);
        }

        /// <summary>"employment"; "" of the only scale of an edition that does not name it.</summary>
        public string Key { get; }

        /// <summary>Its title; empty texts with the key.</summary>
        public Translated Title { get; }

        /// <summary>When every criterion is at its lowest level.</summary>
        public int LowestTotal { get; }

        /// <summary>When every criterion is at its highest level.</summary>
        public int HighestTotal { get; }

        /// <summary>Ids, ascending.</summary>
        public IReadOnlyList<int> Criteria { get; }
    }
}
