namespace Casus.Eval;

/// <summary>An actor of a record: the code of its state ("HUN") and where the text names it.</summary>
sealed record RelationActor(string Code, IReadOnlyList<(int Start, int End)> Spans);
