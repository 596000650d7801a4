using System.Collections.Frozen;
using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Platform.Infra.Costs;

/// <summary>The list prices that are known.</summary>
public sealed class PriceList
{
    private const string Everywhere = "global";

    private readonly FrozenDictionary<(string Item, string Region), Price> _prices;

    public PriceList(IEnumerable<Price> prices) => _prices = prices.ToFrozenDictionary(price => (price.Item, price.Region));

    /// <summary>All of them.</summary>
    public IEnumerable<Price> Prices => _prices.Values;

    /// <summary>Reads the list that comes with the program.</summary>
    /// <exception cref="FormatException">An entry is wrong.</exception>
    public static PriceList Load()
    {
        using var file = typeof(PriceList).Assembly.GetManifestResourceStream("prices.yaml")!;
        return Read(new StreamReader(file));
    }

    /// <summary>Reads a list: under <c>prices</c> item, region, unit, usd, date and source of each.</summary>
    /// <exception cref="FormatException">An entry is wrong; the message names its line.</exception>
    public static PriceList Read(TextReader text)
    {
        var yaml = new YamlStream();
        yaml.Load(text);
        return new PriceList(((YamlSequenceNode)yaml.Documents[0].RootNode["prices"]).Select(node => One((YamlMappingNode)node)));
    }

    /// <summary>The price of an item in a region, or else everywhere; null where nobody looked it up.</summary>
    public Price? Find(string item, string region) => _prices.GetValueOrDefault((item, region)) ?? _prices.GetValueOrDefault((item, Everywhere));

    private static Price One(YamlMappingNode entry)
    {
        string Text(string key) => entry.Children.TryGetValue(key, out var node) && node is YamlScalarNode { Value: { Length: > 0 } text }
            ? text : throw new FormatException($"prices.yaml:{entry.Start.Line}: expected {key}, found nothing");
        return double.TryParse(Text("usd"), NumberStyles.Float, CultureInfo.InvariantCulture, out var dollars) && dollars > 0
            && DateOnly.TryParseExact(Text("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new Price(Text("item"), Text("region"), Text("unit"), dollars, date, Text("source"))
            : throw new FormatException($"prices.yaml:{entry.Start.Line}: expected usd above 0 and a date such as 2026-03-31, found \"{Text("usd")}\" and \"{Text("date")}\"");
    }
}
