using System.Globalization;

namespace Platform.World.Goods;

/// <summary>Some of a list's terms, each with a weight: what a form of garment may have.</summary>
internal sealed class Choice
{
    private readonly Odds? _odds;
    private readonly double[] _weights;
    private readonly ulong _allowed;

    private Choice(byte[] values, double[] weights)
    {
        (Values, _weights) = (values, weights);
        _odds = values.Length > 0 ? new Odds(weights) : null;
        foreach (var value in values)
            _allowed |= 1UL << value;
    }

    /// <summary>Nothing to choose from: <see cref="Draw"/> gives 0, which stands for none.</summary>
    public static Choice None { get; } = new([], []);

    /// <summary>The numbers of the terms in their list, of 64 at most.</summary>
    public byte[] Values { get; }

    /// <summary>Reads <c>"V-neck 3, round neck 2"</c>: terms with their weights.</summary>
    /// <param name="terms">The list of which the terms are; numbers are places in it.</param>
    /// <param name="text">The terms that may be drawn.</param>
    /// <exception cref="FormatException">A term is not in the list, or has no weight.</exception>
    public static Choice Parse(IReadOnlyList<string> terms, string text)
    {
        var parts = text.Split(", ");
        var values = new byte[parts.Length];
        var weights = new double[parts.Length];
        for (var part = 0; part < parts.Length; part++)
        {
            var space = parts[part].LastIndexOf(' ');
            var term = space < 0 ? "" : parts[part][..space];
            var number = terms.ToList().IndexOf(term);
            if (number is < 0 or > 63)
                throw new FormatException($"Expected a term and its weight, found \"{parts[part]}\".");
            values[part] = (byte)number;
            weights[part] = double.Parse(parts[part].AsSpan(space + 1), CultureInfo.InvariantCulture);
        }

        return new Choice(values, weights);
    }

    /// <summary>The same without some of the terms.</summary>
    public Choice Without(IReadOnlyList<string> terms, params string[] unwanted)
    {
        var kept = Enumerable.Range(0, Values.Length).Where(index => !unwanted.Contains(terms[Values[index]])).ToArray();
        return new Choice([.. kept.Select(index => Values[index])], [.. kept.Select(index => _weights[index])]);
    }

    public bool Has(int value) => value < 64 && (_allowed >> value & 1) == 1;

    public byte Draw(ref Dice dice) => _odds is null ? (byte)0 : Values[_odds.Draw(ref dice)];
}
