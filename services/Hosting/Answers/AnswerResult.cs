using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Platform.Contracts;
using Platform.Hosting.Products;

namespace Platform.Hosting.Answers;

/// <summary>
/// Writes a <see cref="RecommendationAnswer"/> straight from the ladder's answer into the response: the same JSON,
/// without making the objects.
/// </summary>
/// <param name="placement">Where the answer is shown.</param>
/// <param name="answer">The answer.</param>
/// <param name="directory">Knows the products.</param>
/// <param name="withProducts">Writes what the catalogue knows of each product, too.</param>
/// <param name="time">Stamps the attribution token.</param>
public sealed class AnswerResult(
    string placement, LadderAnswer answer, ProductDirectory directory, bool withProducts, TimeProvider time) : IResult
{
    private static readonly JsonEncodedText Results = JsonEncodedText.Encode("results");
    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText Score = JsonEncodedText.Encode("score");
    private static readonly JsonEncodedText Product = JsonEncodedText.Encode("product");
    private static readonly JsonEncodedText Token = JsonEncodedText.Encode("attributionToken");
    private static readonly JsonEncodedText Model = JsonEncodedText.Encode("model");
    private static readonly JsonEncodedText Version = JsonEncodedText.Encode("version");
    private static readonly JsonEncodedText Rung = JsonEncodedText.Encode("rung");
    private static readonly JsonEncodedText Experiments = JsonEncodedText.Encode("experiments");
    private static readonly JsonWriterOptions Unchecked = new() { SkipValidation = true };

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "application/json; charset=utf-8";
        // Nothing is flushed here: with its length known, the whole answer leaves in one piece at the request's end.
        response.ContentLength = Write(response.BodyWriter);
        return Task.CompletedTask;
    }

    /// <summary>Writes the JSON.</summary>
    /// <returns>Its bytes.</returns>
    public long Write(IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Unchecked);
        var facts = directory.Facts;
        json.WriteStartObject();
        json.WriteStartArray(Results);
        foreach (var scored in answer.Products)
        {
            json.WriteStartObject();
            json.WritePropertyName(Id);
            json.WriteRawValue(directory.JsonIdOf(scored.Product), skipInputValidation: true);
            json.WriteNumber(Score, scored.Score);
            if (withProducts && facts.Find(scored.Product) is { } product)
            {
                json.WritePropertyName(Product);
                JsonSerializer.Serialize(json, product, ContractsJson.Default.Product);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString(Token, NewToken().ToString());
        json.WriteString(Model, answer.Model);
        json.WriteString(Version, answer.Version);
        json.WriteString(Rung, answer.Rung);
        json.WriteStartObject(Experiments);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return json.BytesCommitted;
    }

    private AttributionToken NewToken() => new()
    {
        Placement = placement,
        Model = answer.Model,
        Version = answer.Version,
        Rung = answer.Rung,
        AnsweredAt = time.GetUtcNow(),
        Nonce = (ulong)Random.Shared.NextInt64(),
    };
}
