using Casus.Language;

namespace Casus.Read.Events;

/// <summary>Tells the kind of the event between two marked actors of a text, by trained weights over the lexicon and the words.</summary>
public sealed class EventClassifier(EventModel model)
{
    static readonly Lazy<EventClassifier> ShippedOne = new(() => new(EventModel.Read(Table.Rows("read/events/weights.tsv"))));

    /// <summary>With the weights of <c>data/read/events/weights.tsv</c>.</summary>
    public static EventClassifier Shipped => ShippedOne.Value;

    /// <summary>The kind: a PLOVER type, or INVESTIGATE or FIGHT.</summary>
    public string Classify(Document document, MarkedPair pair) => model.Best(EventFeatures.Of(document, pair));
}
