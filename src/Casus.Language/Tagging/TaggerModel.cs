using Casus.Language.Forms;
using Casus.Language.Models;

namespace Casus.Language.Tagging;

/// <summary>The linear tagger as it was trained, and what it keeps of forms already met. Safe for many threads.</summary>
sealed unsafe class TaggerModel(ModelFile model, int tags)
{
    readonly TraitReader _traits = TraitReader.Open(model);
    readonly FormCache<TagEntry> _cache = new(1);

    public TagWeights Weights { get; } = TagWeights.Open(model);

    /// <summary>What is known of a form, from the cache or worked out.</summary>
    public TagEntry Find(ReadOnlySpan<char> form)
    {
        var key = TextHash.Of(form);
        if (_cache.Find(key) is var known && known != null)
            return *known;
        var entry = Read(form);
        _cache.Add(key, new(ref entry));
        return entry;
    }

    TagEntry Read(ReadOnlySpan<char> form)
    {
        Span<ulong> affixes = stackalloc ulong[TraitReader.Affixes];
        Span<int> places = stackalloc int[TagFeatures.Most];
        var entry = new TagEntry { Traits = _traits.Read(form, affixes) };
        entry.Scores[tags..].Fill(TagScores.Never);
        Weights.AddInto(ref entry.Scores, TagFeatures.OfForm(entry.Traits, affixes, places).Places);
        return entry;
    }
}
