using System.Globalization;
using System.Text.Json;

namespace Pulumi;

/// <summary>Reads the stack's configuration. What is read by the secret methods stays a secret wherever it goes.</summary>
public sealed class Config
{
    private readonly string _namespace;

    /// <summary>The configuration of a namespace.</summary>
    /// <param name="name">The namespace; the project's where none is given.</param>
    public Config(string? name = null)
    {
        name ??= Deployment.Instance.ProjectName;
        _namespace = name.EndsWith(":config", StringComparison.Ordinal) ? name[..^":config".Length] : name;
    }

    /// <summary>A text; null where there is none.</summary>
    /// <param name="key">The key, without the namespace.</param>
    public string? Get(string key) => Find(key);

    /// <summary>A secret text; null where there is none.</summary>
    /// <param name="key">The key, without the namespace.</param>
    public Output<string>? GetSecret(string key) => Get(key) is { } value ? Output.CreateSecret(value) : null;

    /// <summary>A text.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">There is no such value.</exception>
    public string Require(string key) => Get(key) ?? throw Missing(key);

    /// <summary>A secret text.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">There is no such value.</exception>
    public Output<string> RequireSecret(string key) => Output.CreateSecret(Require(key));

    /// <summary>A boolean; null where there is none.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">The value is something else.</exception>
    public bool? GetBoolean(string key) => Read(key, BooleanOf);

    /// <summary>A secret boolean; null where there is none.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">The value is something else.</exception>
    public Output<bool>? GetSecretBoolean(string key) => GetBoolean(key) is { } value ? Output.CreateSecret(value) : null;

    /// <summary>A boolean.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">There is no such value or it is something else.</exception>
    public bool RequireBoolean(string key) => GetBoolean(key) ?? throw Missing(key);

    /// <summary>A secret boolean.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">There is no such value or it is something else.</exception>
    public Output<bool> RequireSecretBoolean(string key) => Output.CreateSecret(RequireBoolean(key));

    /// <summary>A whole number; null where there is none.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">The value is something else.</exception>
    public int? GetInt32(string key) => Read(key, Int32Of);

    /// <summary>A secret whole number; null where there is none.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">The value is something else.</exception>
    public Output<int>? GetSecretInt32(string key) => GetInt32(key) is { } value ? Output.CreateSecret(value) : null;

    /// <summary>A whole number.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">There is no such value or it is something else.</exception>
    public int RequireInt32(string key) => GetInt32(key) ?? throw Missing(key);

    /// <summary>A secret whole number.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">There is no such value or it is something else.</exception>
    public Output<int> RequireSecretInt32(string key) => Output.CreateSecret(RequireInt32(key));

    /// <summary>A number; null where there is none.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">The value is something else.</exception>
    public double? GetDouble(string key) => Read(key, DoubleOf);

    /// <summary>A secret number; null where there is none.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">The value is something else.</exception>
    public Output<double>? GetSecretDouble(string key) => GetDouble(key) is { } value ? Output.CreateSecret(value) : null;

    /// <summary>A number.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">There is no such value or it is something else.</exception>
    public double RequireDouble(string key) => GetDouble(key) ?? throw Missing(key);

    /// <summary>A secret number.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">There is no such value or it is something else.</exception>
    public Output<double> RequireSecretDouble(string key) => Output.CreateSecret(RequireDouble(key));

    /// <summary>An object, written as JSON; null where there is none.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">The value is something else.</exception>
    public T? GetObject<T>(string key) => Find(key) is { } json ? ObjectOf<T>(key, json, null) : default;

    /// <summary>A secret object, written as JSON; null where there is none.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">The value is something else.</exception>
    public Output<T>? GetSecretObject<T>(string key) =>
        Find(key) is null ? null : Output.CreateSecret(GetObject<T>(key)!);

    /// <summary>An object, written as JSON.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">There is no such value or it is something else.</exception>
    public T RequireObject<T>(string key) => ObjectOf<T>(key, Find(key) ?? throw Missing(key), null)!;

    /// <summary>A secret object, written as JSON.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">There is no such value or it is something else.</exception>
    public Output<T> RequireSecretObject<T>(string key) => Output.CreateSecret(RequireObject<T>(key));

    /// <summary>An object, written as JSON; null where there is none.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <param name="options">How the JSON is read.</param>
    /// <exception cref="RunException">The value is something else.</exception>
    public T? GetObject<T>(string key, JsonSerializerOptions options) =>
        Find(key) is { } json ? ObjectOf<T>(key, json, options) : default;

    /// <summary>A secret object, written as JSON; null where there is none.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <param name="options">How the JSON is read.</param>
    /// <exception cref="RunException">The value is something else.</exception>
    public Output<T>? GetSecretObject<T>(string key, JsonSerializerOptions options) =>
        Find(key) is null ? null : Output.CreateSecret(GetObject<T>(key, options)!);

    /// <summary>An object, written as JSON.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <param name="options">How the JSON is read.</param>
    /// <exception cref="RunException">There is no such value or it is something else.</exception>
    public T RequireObject<T>(string key, JsonSerializerOptions options) =>
        ObjectOf<T>(key, Find(key) ?? throw Missing(key), options)!;

    /// <summary>A secret object, written as JSON.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <param name="options">How the JSON is read.</param>
    /// <exception cref="RunException">There is no such value or it is something else.</exception>
    public Output<T> RequireSecretObject<T>(string key, JsonSerializerOptions options) =>
        Output.CreateSecret(RequireObject<T>(key, options));

    private static bool? BooleanOf(string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    private static int? Int32Of(string text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? DoubleOf(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private string? Find(string key) => Deployment.Current.Settings.Configuration.Values.GetValueOrDefault(FullKey(key));

    private T? Read<T>(string key, Func<string, T?> parse)
        where T : struct =>
        Find(key) is { } text ? parse(text) ?? throw new ConfigTypeException(FullKey(key), text, typeof(T).Name) : null;

    private T? ObjectOf<T>(string key, string json, JsonSerializerOptions? options)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, options);
        }
        catch (JsonException error)
        {
            throw new ConfigTypeException(FullKey(key), json, typeof(T).Name, error);
        }
    }

    private ConfigMissingException Missing(string key) => new(FullKey(key));

    private string FullKey(string key) => $"{_namespace}:{key}";
}
