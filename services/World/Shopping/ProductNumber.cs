using System.Globalization;

namespace Platform.World.Shopping;

/// <summary>Reads a product's number in the world from its id in the shop.</summary>
public static class ProductNumber
{
    /// <summary>Reads an id such as <c>p00017</c>; false for anything else.</summary>
    public static bool TryParse(ReadOnlySpan<char> id, out int number)
    {
        number = -1;
        return id is ['p', _, ..] && int.TryParse(id[1..], NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
