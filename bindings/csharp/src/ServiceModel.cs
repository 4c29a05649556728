using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>How one region carries the phases out: who does what, with which tools and forms.
    /// Edition.WithServiceModel takes its own deadlines.</summary>
    public sealed partial class ServiceModel
    {
        /// <summary>The ids of the models built into the library.</summary>
        public static IReadOnlyList<string> EmbeddedIds =>
            new RowList<string>((int)Functions.ServiceModelEmbeddedCount(),
                place => Texts.Read(Functions.ServiceModelEmbeddedId(place))).ToArray();

        /// <summary>A model built into the library. Throws RefusedException when there is none of that id.</summary>
        /// <param name="id">Its id.</param>
        public static ServiceModel Embedded(string id)
        {
            Functions.ServiceModelEmbedded(Texts.Given(nameof(id), id), out var made);
            return new ServiceModel(made);
        }

        /// <summary>Reads a model from the text of a TOML file (docs/service-models.md). Throws RefusedException with
        /// the line and column of every problem.</summary>
        /// <param name="toml">The text.</param>
        /// <param name="name">For messages.</param>
        public static ServiceModel Read(string toml, string name = "service model")
        {
            var text = Texts.WithLength(nameof(toml), toml);
            Functions.ServiceModelRead(text, text.Length, Texts.Given(nameof(name), name), out var made);
            return new ServiceModel(made);
        }

        /// <summary>Its id.</summary>
        public string Id
        {
            get
            {
                lock (gate)
                using (Handle.Keep()) return Texts.Read(Functions.ServiceModelId(Handle));
            }
        }

        /// <summary>The hash of its file's bytes, with the name of its algorithm: "xxh128:...".</summary>
        public string Hash
        {
            get
            {
                lock (gate)
                using (Handle.Keep()) return Texts.Read(Functions.ServiceModelHash(Handle));
            }
        }
    }
}
