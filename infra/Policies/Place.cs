using System.Globalization;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Preview.Report;

namespace Platform.Infra.Policies;

/// <summary>
/// A place within the inputs of a resource: what a policy looks at, and what its finding names. What lies within
/// something unknown is unknown too.
/// </summary>
/// <param name="Resource">The resource.</param>
/// <param name="Path">From its inputs, such as <c>spec.ports[0].port</c>; empty for the resource as a whole.</param>
/// <param name="Value">What is there; null for nothing.</param>
public readonly record struct Place(RecordedResource Resource, string Path, PropertyValue? Value)
{
    /// <summary>False for a secret, and for what only a cloud would know.</summary>
    public bool IsKnown => Value is not (PropertyValue.UnknownValue or PropertyValue.SecretValue);

    /// <summary>Whether something is there, known or not.</summary>
    public bool IsThere => Value is not (null or PropertyValue.NullValue);

    public string? Text => (Value as PropertyValue.TextValue)?.Text;

    public double? Number => (Value as PropertyValue.NumberValue)?.Number;

    public bool? Flag => (Value as PropertyValue.FlagValue)?.Flag;

    /// <summary>The items of a list; where the list is not known, the place itself; otherwise none.</summary>
    public IEnumerable<Place> Items
    {
        get
        {
            var (resource, path, value) = this;
            return !IsKnown ? [this] : value is not PropertyValue.ListValue list ? [] : list.Items.Select(
                (item, at) => new Place(resource, string.Create(CultureInfo.InvariantCulture, $"{path}[{at}]"), item));
        }
    }

    /// <summary>The texts of a list, as far as they are known.</summary>
    public IEnumerable<string> Texts => Items.Select(item => item.Text).OfType<string>();

    /// <summary>The keys of a map.</summary>
    public IEnumerable<string> Keys => Value is PropertyValue.MapValue map ? map.Entries.Keys : [];

    /// <summary>The inputs of a resource as a whole.</summary>
    public static Place In(RecordedResource resource) => new(resource, "", resource.Inputs);

    /// <summary>A place further in.</summary>
    /// <param name="path">Keys of maps, parted by dots.</param>
    public Place At(string path)
    {
        var place = this;
        foreach (var key in path.Split('.'))
            place = place.Key(key);
        return place;
    }

    /// <summary>The entry of a map; the key may have dots.</summary>
    public Place Key(string key) => this with
    {
        Path = Path.Length == 0 ? key : $"{Path}.{key}",
        Value = !IsKnown ? Value : Value is PropertyValue.MapValue map ? map.Entries.GetValueOrDefault(key) : null,
    };

    /// <summary>Whether the input that this lies in comes from a resource of a type.</summary>
    public bool ComesFrom(string type)
    {
        var input = Path.Split('.', '[')[0];
        return Resource.PropertyDependencies.TryGetValue(input, out var urns) && urns.Any(urn => ResourceUrn.Type(urn) == type);
    }

    /// <summary>A violation here.</summary>
    public Finding Violates(string expected) => Found(expected, Path.Length == 0 ? "none" : ValueText.Of(Value), isKnown: true);

    /// <summary>Says that nobody can say.</summary>
    public Finding NotKnown(string expected) => Found(expected, Value is PropertyValue.SecretValue ? "a secret" : "not known", isKnown: false);

    /// <summary>A finding unless what is here is good; an unknown is said to be not known.</summary>
    public IEnumerable<Finding> Must(string expected, Func<Place, bool> isGood) =>
        !IsKnown ? [NotKnown(expected)] : isGood(this) ? [] : [Violates(expected)];

    /// <summary>A finding unless a certain text is here.</summary>
    public IEnumerable<Finding> MustBe(string text) => Must(text, place => place.Text == text);

    /// <summary>A finding unless a certain flag is here.</summary>
    public IEnumerable<Finding> MustBe(bool flag) => Must(flag ? "true" : "false", place => place.Flag == flag);

    /// <summary>A finding if a certain flag is here; nothing counts as its opposite.</summary>
    public IEnumerable<Finding> MustNotBe(bool flag) => Must(flag ? "not true" : "not false", place => place.Flag != flag);

    /// <summary>
    /// A finding unless a key of ours is named here. The name of one is known only when it exists; that it comes from
    /// one is known before.
    /// </summary>
    public IEnumerable<Finding> MustBeKey()
    {
        const string expected = "a key of ours";
        return IsThere && (ComesFrom(Kinds.CryptoKey) || ComesFrom(Kinds.AwsKey)) ? [] : Must(expected, place => place.Text is { Length: > 0 });
    }

    private Finding Found(string expected, string found, bool isKnown) => new()
    {
        Urn = Resource.Urn, Path = Path, Expected = expected, Found = found, IsKnown = isKnown,
    };
}
