namespace Casus.Eval;

/// <summary>Right and wrong answers to a yes-or-no question. Shares are in percent.</summary>
sealed class BinaryCounts
{
    int _rightYes;
    int _rightNo;
    int _wrongYes;
    int _wrongNo;

    public int All => _rightYes + _rightNo + _wrongYes + _wrongNo;

    public double Accuracy => 100.0 * (_rightYes + _rightNo) / Math.Max(1, All);

    /// <summary>F1 of "yes".</summary>
    public double F1 => 200.0 * _rightYes / Math.Max(1, 2 * _rightYes + _wrongYes + _wrongNo);

    public double MacroF1 => (F1 + 200.0 * _rightNo / Math.Max(1, 2 * _rightNo + _wrongYes + _wrongNo)) / 2;

    public void Add(bool gold, bool found)
    {
        if (gold && found)
            _rightYes++;
        else if (found)
            _wrongYes++;
        else if (gold)
            _wrongNo++;
        else
            _rightNo++;
    }
}
