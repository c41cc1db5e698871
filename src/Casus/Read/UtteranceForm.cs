namespace Casus.Read;

/// <summary>Whether the words are given in quotation marks, in paraphrase, or partly each.</summary>
public enum UtteranceForm
{
    Direct,
    Indirect,
    Mixed,
}
