using System.Text;

namespace Casus.Acquire;

/// <summary>
/// The records of a table with quoted fields (RFC 4180). Quotes are taken strictly: one that is neither doubled nor at the
/// end of its field, or that never closes, spoils the record it stands in, and reading goes on with the next line.
/// </summary>
sealed class CsvTable(LinesAhead lines, char separator)
{
    readonly StringBuilder _field = new();
    string _text = "";
    int _row;
    int _column;

    public IEnumerable<CsvRecord> Records()
    {
        while (lines.Has(0))
        {
            if (lines.At(0) is { } text && string.IsNullOrWhiteSpace(text))
                lines.Take(1);
            else
                yield return Next();
        }
    }

    CsvRecord Next()
    {
        var (number, fields) = (lines.Number, new List<string>());
        var problem = Read(fields);
        lines.Take(problem is null ? _row + 1 : 1);
        return new(number, fields, problem);
    }

    string? Read(List<string> fields)
    {
        (_row, _column) = (-1, 0);
        if (!NextLine())
            return "the line is too long";
        while (Field(fields) is var problem)
        {
            if (problem is not null || _column >= _text.Length)
                return problem;
            _column++;
        }
        return null;
    }

    string? Field(List<string> fields)
    {
        var start = AfterSpaces();
        if (start < _text.Length && _text[start] == '"')
        {
            _column = start + 1;
            return Quoted(fields);
        }
        var end = _text.IndexOf(separator, _column);
        end = end < 0 ? _text.Length : end;
        fields.Add(_text[_column..end]);
        _column = end;
        return null;
    }

    string? Quoted(List<string> fields)
    {
        _field.Clear();
        while (_field.Length <= Capture.Limit)
        {
            var quote = _text.IndexOf('"', _column);
            _field.Append(_text, _column, (quote < 0 ? _text.Length : quote) - _column);
            _column = quote + 1;
            if (quote >= 0 && !IsDoubled())
                return Closed(fields);
            _field.Append(quote < 0 ? '\n' : '"');
            if (quote < 0 && !NextLine())
                return "a quotation mark opens a field and never closes";
        }
        return "a quotation mark opens a field larger than any page";
    }

    bool IsDoubled()
    {
        var doubled = _column < _text.Length && _text[_column] == '"';
        _column += doubled ? 1 : 0;
        return doubled;
    }

    string? Closed(List<string> fields)
    {
        _column = AfterSpaces();
        fields.Add(_field.ToString());
        return _column < _text.Length && _text[_column] != separator ? "a quotation mark within a field is not doubled" : null;
    }

    int AfterSpaces()
    {
        var at = _column;
        while (at < _text.Length && _text[at] == ' ')
            at++;
        return at;
    }

    bool NextLine()
    {
        if (!lines.Has(_row + 1) || lines.At(_row + 1) is not { } text)
            return false;
        (_text, _column) = (text, 0);
        _row++;
        return true;
    }
}
