namespace Casus.Tell.Proof;

/// <summary>A sentence that its passages do not support, and why.</summary>
public sealed record Refused(Sentence Sentence, string Reason)
{
    public override string ToString() => $"\"{Sentence.Text}\" is not supported: {Reason}";
}
