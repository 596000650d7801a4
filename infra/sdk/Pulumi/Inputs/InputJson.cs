using System.Text.Json;

namespace Pulumi;

/// <summary>An input of any shape, given as JSON.</summary>
public sealed class InputJson : Input<JsonElement>
{
    /// <summary>An input that has no value.</summary>
    public InputJson()
        : this(Output.Create(default(JsonElement)))
    {
    }

    private InputJson(Output<JsonElement> value)
        : base(value)
    {
    }

    /// <summary>From JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static implicit operator InputJson(string json) => new(Output.Create(Parse(json)));

    /// <summary>From a document.</summary>
    /// <param name="document">The document; it must not be disposed before the resource is registered.</param>
    public static implicit operator InputJson(JsonDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.RootElement;
    }

    /// <summary>From an element.</summary>
    /// <param name="element">The element.</param>
    public static implicit operator InputJson(JsonElement element) => new(Output.Create(element));

    /// <summary>From JSON text that comes later.</summary>
    /// <param name="json">The text.</param>
    public static implicit operator InputJson(Output<string> json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new InputJson(json.Apply(Parse));
    }

    /// <summary>From a document that comes later.</summary>
    /// <param name="document">The document.</param>
    public static implicit operator InputJson(Output<JsonDocument> document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new InputJson(document.Apply(value => value.RootElement));
    }

    /// <summary>From an element that comes later.</summary>
    /// <param name="element">The element.</param>
    public static implicit operator InputJson(Output<JsonElement> element) => new(element);

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
