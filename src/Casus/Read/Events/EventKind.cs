using Casus.Language;
using Casus.Read.Modalities;

namespace Casus.Read.Events;

/// <summary>
/// The kinds that events are classified into: the PLOVER types, and apart from them INVESTIGATE and FIGHT, which the manual of
/// 2021 made modes of ACCUSE and ASSAULT. What is planned, demanded or refused counts as agreed, requested or rejected.
/// </summary>
static class EventKind
{
    static readonly HashSet<string> Battle = ["heavy-weapons", "firearms", "aerial", "unconventional", "deport"];

    /// <summary>The kind of a coding, in which the mode of its statement has a say.</summary>
    public static string Of(Sentence sentence, Coding coding)
    {
        var stated = ModalityReader.Of(sentence, coding.Word);
        if (coding.Rule.Frame >= Frame.Promise)
            return stated.Modality == Modality.Demanded ? "REQUEST" : coding.Type;
        return stated.Modality switch
        {
            Modality.Demanded => "REQUEST",
            Modality.Threatened => "THREATEN",
            Modality.Planned or Modality.Hypothetical => coding.IsHostile ? "THREATEN" : stated.Negated ? "REJECT" : IsSpeech(coding.Type) ? coding.Type : "AGREE",
            _ => stated.Negated && !coding.IsHostile && !IsSpeech(coding.Type) ? "REJECT" : Plain(coding.Type, coding.Rule.Mode),
        };
    }

    static bool IsSpeech(string type) => type is "ACCUSE" or "REQUEST" or "REJECT" or "THREATEN";

    static string Plain(string type, string? mode) =>
        type == "ACCUSE" && mode == "investigate" ? "INVESTIGATE"
        : type == "ASSAULT" && mode is not null && Battle.Contains(mode) ? "FIGHT"
        : type;
}
