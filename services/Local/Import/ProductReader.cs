using System.Globalization;
using Platform.Contracts;
using Platform.Store;

namespace Platform.Local.Import;

/// <summary>Makes a product of a row's columns.</summary>
internal sealed class ProductReader(ColumnMap map, string currency)
{
    /// <summary>Parts several values in one column.</summary>
    private const char ValueSeparator = '|';

    private IReadOnlyDictionary<string, IReadOnlyList<string>> _row = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The product; or null, and what is wrong with the row.</summary>
    public (Product? Product, string? Problem) Read(IReadOnlyDictionary<string, IReadOnlyList<string>> row)
    {
        _row = row;
        var id = One("id");
        if (Identifiers.Problem(id) is { } problem)
            return (null, $"{map.ColumnOf("id")}: {problem}");
        if (!TryMoney("price", out var price) || !TryMoney("originalPrice", out var originalPrice))
            return (null, $"expected prices as plain numbers, found \"{One("price")}\" and \"{One("originalPrice")}\"");
        if (!TryTime(One("publishTime"), out var publishTime))
            return (null, $"{map.ColumnOf("publishTime")}: expected a time (RFC 3339), found \"{One("publishTime")}\"");
        if (!TryAvailability(One("availability"), out var availability))
            return (null, $"{map.ColumnOf("availability")}: expected IN_STOCK, OUT_OF_STOCK or DISCONTINUED, found \"{One("availability")}\"");
        return (new Product
        {
            Id = id!,
            Title = One("title"),
            Description = One("description"),
            Brand = One("brand"),
            Categories = Many("category"),
            Colors = Many("color"),
            Sizes = Many("size"),
            Price = price,
            OriginalPrice = originalPrice,
            Availability = availability,
            VariantGroup = One("variantGroup"),
            PublishTime = publishTime,
            Uri = One("uri"),
            ImageUri = One("imageUri"),
            Attributes = _row.Where(column => !map.IsMapped(column.Key) && column.Value.Count > 0)
                .ToDictionary(column => column.Key, IReadOnlyList<string> (column) => Split(column.Value)),
            Translations = Translations(),
        }, null);
    }

    private Dictionary<string, ProductText> Translations() => _row.Keys.Select(map.LanguageOf).OfType<string>().Distinct()
        .Select(language => (Language: language, Text: new ProductText
        {
            Title = Value(map.ColumnOf("title", language)),
            Description = Value(map.ColumnOf("description", language)),
        }))
        .Where(translation => translation.Text is not { Title: null, Description: null })
        .ToDictionary(translation => translation.Language, translation => translation.Text);

    private string? One(string target) => Value(map.ColumnOf(target));

    private string? Value(string column) => _row.GetValueOrDefault(column) is [var first, ..] ? first : null;

    private string[] Many(string target) => Split(_row.GetValueOrDefault(map.ColumnOf(target), []));

    private static string[] Split(IReadOnlyList<string> values) => [.. values.SelectMany(value =>
        value.Split(ValueSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private bool TryMoney(string target, out Money? money)
    {
        var text = One(target);
        money = decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) && amount >= 0
            ? new Money(amount, currency)
            : null;
        return text is null || money is not null;
    }

    private static bool TryTime(string? text, out DateTimeOffset? time)
    {
        time = DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed) ? parsed : null;
        return text is null || time is not null;
    }

    private static bool TryAvailability(string? text, out Availability availability)
    {
        availability = text switch
        {
            "OUT_OF_STOCK" => Availability.OutOfStock,
            "DISCONTINUED" => Availability.Discontinued,
            _ => Availability.InStock,
        };
        return text is null or "IN_STOCK" or "OUT_OF_STOCK" or "DISCONTINUED";
    }
}
