namespace Platform.Store.Imports;

/// <summary>What was bought together: a basket a line, product names parted by commas, without a header.</summary>
public static class BasketsFile
{
    /// <summary>Reads the baskets in the order of the file, each product once.</summary>
    /// <exception cref="BadRowException">There are more bad rows than are forgiven.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<IReadOnlyList<string>> Read(string path, BadRows bad)
    {
        foreach (var (number, text) in TextLines.Read(path))
        {
            var products = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(name => name.Trim('"')).Distinct(StringComparer.Ordinal).ToArray();
            var problem = products.Length == 0 ? "expected product names parted by commas, found none"
                : products.Select(product => Identifiers.Problem(product)).FirstOrDefault(one => one is not null);
            if (problem is not null)
                bad.Add(path, number, problem);
            else
                yield return products;
        }
    }
}
