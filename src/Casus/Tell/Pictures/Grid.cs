namespace Casus.Tell.Pictures;

/// <summary>A table as a picture: headings over columns, a label before each row, a word in each cell.</summary>
static class Grid
{
    const int Label = 250;
    const int Column = 96;
    const int Row = 30;
    const int Head = 44;

    public static Picture Draw(string title, IReadOnlyList<string> columns, IReadOnlyList<(string Label, IReadOnlyList<string> Cells)> rows)
    {
        var picture = new Svg(Label + columns.Count * Column + 12, Head + rows.Count * Row + 12);
        for (var c = 0; c < columns.Count; c++)
            picture.Words(new Point(Label + (c + 0.5) * Column, Head - 16), Lettering.Shorten(columns[c], 14), "label", "middle");
        for (var r = 0; r < rows.Count; r++)
        {
            var y = Head + r * Row;
            picture.Line(new Point(4, y), new Point(Label + columns.Count * Column, y), "rule");
            picture.Words(new Point(6, y + 20), Lettering.Shorten(rows[r].Label, 36));
            for (var c = 0; c < columns.Count; c++)
                picture.Words(new Point(Label + (c + 0.5) * Column, y + 20), Lettering.Shorten(rows[r].Cells[c], 14), "label", "middle");
        }
        var alternative = string.Join("; ", rows.Select(r => $"{r.Label}: {string.Join(", ", r.Cells.Select((cell, c) => $"{columns[c]} {cell}"))}")) + ".";
        return new Picture(title, picture.Finish(title, alternative), alternative);
    }
}
