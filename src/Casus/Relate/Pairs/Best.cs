namespace Casus.Relate.Pairs;

/// <summary>The best partner of a sentence, its score, and the two scores that follow.</summary>
record struct Best(int At, double First, double Second, double Third)
{
    public void Take(int at, double score)
    {
        if (score > First)
            (At, First, Second, Third) = (at, score, First, Second);
        else if (score > Second)
            (Second, Third) = (score, Second);
        else if (score > Third)
            Third = score;
    }
}
