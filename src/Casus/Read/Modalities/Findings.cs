namespace Casus.Read.Modalities;

/// <summary>Collects the cues met on the way from a word to the root; the nearest mode counts, a denial always.</summary>
sealed class Findings
{
    readonly List<int> _cues = [];
    Modality _modality = Modality.Asserted;
    bool _negated;
    bool _hedged;

    public bool Conditional { get; set; }

    public bool Progressive { get; set; }

    public void Add(ModalityCue? cue, int word)
    {
        if (cue is not { } found)
            return;
        _cues.Add(word);
        switch (found.Effect)
        {
            case CueEffect.Negated:
                _negated = !_negated;
                break;
            case CueEffect.Hedged:
                _hedged = true;
                break;
            case CueEffect.Conditional:
                Conditional = true;
                break;
            default:
                Add(found.Modality);
                break;
        }
    }

    public void Add(Modality modality)
    {
        if (_modality == Modality.Asserted || modality == Modality.Denied)
            _modality = modality;
    }

    /// <summary>"the possibility that it will": what the noun says counts for more than the "will" beneath it.</summary>
    public void Outweigh(ModalityCue? cue)
    {
        if (cue is { Effect: CueEffect.Mode, Modality: Modality.Possible or Modality.Feared or Modality.Hoped or Modality.Alleged } found && _modality == Modality.Planned)
            _modality = found.Modality;
    }

    public Stated Result() =>
        new(Conditional && _modality != Modality.Denied ? Modality.Hypothetical : _modality, _cues)
        {
            Negated = _negated,
            Conditional = Conditional,
            Hedged = _hedged,
            Progressive = Progressive,
        };
}
