using System.CommandLine;
using System.Globalization;
using Casus.Study.Conflicts;

namespace Casus.App.Commands;

/// <summary>The options by which more is asked of a conflict model: how far its makers look ahead, and what they would do together.</summary>
sealed class ConflictOptions
{
    const int Longest = 50;

    readonly Option<string?> _horizon = new("--horizon") { Description = $"How many moves ahead the makers look (1 to {Longest}), or 'nm' for without end (non-myopic)." };

    readonly Option<bool> _coalitions = new("--coalitions") { Description = "Try what every group of makers would do together." };

    public ConflictOptions(Command command)
    {
        command.Options.Add(_horizon);
        command.Options.Add(_coalitions);
    }

    /// <summary>The question, or null after saying what is wrong with it.</summary>
    public ConflictQuestion? Read(ParseResult call)
    {
        var question = new ConflictQuestion { Coalitions = call.GetValue(_coalitions) };
        var horizon = call.GetValue(_horizon);
        if (horizon is null)
            return question;
        if (string.Equals(horizon, "nm", StringComparison.OrdinalIgnoreCase))
            return question with { NonMyopic = true };
        if (int.TryParse(horizon, NumberStyles.None, CultureInfo.InvariantCulture, out var moves) && moves is >= 1 and <= Longest)
            return question with { Horizon = moves };
        StudyForms.Refuse($"--horizon is a whole number from 1 to {Longest}, or nm; not '{horizon}'.");
        return null;
    }
}
