using Casus.Analysis.Conflict;

namespace Casus.Study.Conflicts;

/// <summary>Makes the game that a sheet describes, or notes why there is none.</summary>
sealed class ModelBuilder(Sheet sheet, SheetReader lines)
{
    readonly Dictionary<string, int> _ids = new(StringComparer.OrdinalIgnoreCase);

    public ConflictModel? Build()
    {
        foreach (var option in sheet.Makers.SelectMany(m => m.Options))
            if (!_ids.TryAdd(option.Id, _ids.Count))
                Wrong(option, $"two options have the id '{option.Id}'");
        if (_ids.Count > OptionModel.MostOptions)
            Wrong(sheet.Makers[0], $"{_ids.Count} options are more than {OptionModel.MostOptions}: leave out what matters least");
        foreach (var maker in sheet.Makers.Where(m => m.Wants.Count > DecisionMaker.MostWants))
            Wrong(maker, $"{maker.Name} has {maker.Wants.Count} preferences, more than {DecisionMaker.MostWants}");
        var makers = sheet.Makers.Select(Maker).ToList();
        var infeasible = sheet.Infeasible.Select(p => Formula(p.That, p)).ToList();
        var oneWay = sheet.Irreversible.Select(OneWay).ToList();
        if (lines.Faults.Count > 0)
            return null;
        CheckPatterns(infeasible);
        return lines.Faults.Count > 0 ? null : Make(makers, infeasible, oneWay) is { } options ? Finish(options) : null;
    }

    /// <summary>What is left to go wrong is the size.</summary>
    OptionModel? Make(IReadOnlyList<DecisionMaker> makers, IReadOnlyList<Formula> infeasible, IReadOnlyList<OneWay> oneWay)
    {
        try
        {
            return new OptionModel(_ids.Count, makers, infeasible, oneWay);
        }
        catch (ArgumentException exception)
        {
            Wrong(sheet.Makers[0], exception.Message);
            return null;
        }
    }

    ConflictModel? Finish(OptionModel options)
    {
        var model = new ConflictModel(sheet, options, State(sheet.StatusQuo, "the status quo"))
        {
            Threat = sheet.Threat is null ? null : State(sheet.Threat, "the threat"),
            Positions = sheet.Makers.All(m => m.Position is not null) ? [.. sheet.Makers.Select(m => State(m.Position!, $"the position of {m.Name}"))] : [],
        };
        return lines.Faults.Count > 0 ? null : model;

        int State(IReadOnlyList<string> taken, string what)
        {
            var bits = Bits(taken, what);
            if (lines.Faults.Count == 0 && options.Number(bits) < 0)
                Wrong(taken, $"{what} is infeasible: {string.Join(" and ", sheet.Infeasible.Where((_, i) => options.Infeasible[i].Holds(bits)).Select(p => $"'{p.That}'"))} cannot hold");
            return Math.Max(0, options.Number(bits));
        }
    }

    DecisionMaker Maker(SheetMaker maker) => new(
        maker.Name,
        [.. maker.Options.Select(o => _ids[o.Id]).Distinct()],
        [.. maker.Wants.Select(w => new Want(Formula(w.That, w)) { Contested = w.Contested })]);

    OneWay OneWay(SheetOneWay oneWay)
    {
        if (!_ids.TryGetValue(oneWay.Option, out var option))
            Wrong(oneWay, $"'{oneWay.Option}' is no option");
        return new OneWay(option, oneWay.When is null ? null : Formula(oneWay.When, oneWay));
    }

    /// <summary>A pattern that no options meet excludes nothing, and patterns that exclude everything leave no conflict: both are slips.</summary>
    void CheckPatterns(List<Formula> infeasible)
    {
        for (var i = 0; i < infeasible.Count; i++)
            if (!Enumerable.Range(0, 1 << _ids.Count).Any(infeasible[i].Holds))
                Wrong(sheet.Infeasible[i], $"'{sheet.Infeasible[i].That}' contradicts itself: it can never hold, so it excludes nothing");
        if (infeasible.Count > 0 && Enumerable.Range(0, 1 << _ids.Count).All(s => infeasible.Any(f => f.Holds(s))))
            Wrong(sheet.Infeasible[0], "the infeasible patterns contradict each other: together they leave no state");
    }

    int Bits(IReadOnlyList<string> taken, string what)
    {
        var bits = 0;
        foreach (var id in taken)
            if (_ids.TryGetValue(id, out var option))
                bits |= 1 << option;
            else
                Wrong(taken, $"{what} names '{id}', which is no option; there are {string.Join(", ", _ids.Keys)}");
        return bits;
    }

    Formula Formula(string text, object part)
    {
        if (FormulaReader.Read(text, _ids, out var error) is { } formula)
            return formula;
        Wrong(part, error!);
        return new Formula.Taken(0);
    }

    void Wrong(object part, string reason) => lines.Faults.Add(new Fault(lines.LineOf(part), reason));
}
