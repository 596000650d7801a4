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
    private const int LikelyTokenLength = 512;

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

    private static ReadOnlySpan<byte> BeforeId => ",{\"id\":"u8;

    private static ReadOnlySpan<byte> BeforeScore => ",\"score\":"u8;

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
        json.WriteStartObject();
        json.WritePropertyName(Results);
        if (withProducts)
            WriteWithProducts(json);
        else
            WriteResults(json);
        WriteToken(json);
        json.WriteString(Model, answer.Model);
        json.WriteString(Version, answer.Version);
        json.WriteString(Rung, answer.Rung);
        json.WriteStartObject(Experiments);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return json.BytesCommitted;
    }

    private void WriteWithProducts(Utf8JsonWriter json)
    {
        var facts = directory.Facts;
        Span<byte> score = stackalloc byte[ScoreText.Longest];
        json.WriteStartArray();
        foreach (var scored in answer.Products)
        {
            json.WriteStartObject();
            json.WritePropertyName(Id);
            json.WriteRawValue(directory.JsonIdOf(scored.Product), skipInputValidation: true);
            json.WritePropertyName(Score);
            json.WriteRawValue(score[..ScoreText.Write(scored.Score, score)], skipInputValidation: true);
            if (facts.Find(scored.Product) is { } product)
            {
                json.WritePropertyName(Product);
                JsonSerializer.Serialize(json, product, ContractsJson.Default.Product);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The same without products, as nearly all ask: copied piece by piece, which takes a tenth of the time.</summary>
    private void WriteResults(Utf8JsonWriter json)
    {
        if (answer.Text is { Results: { } known })
        {
            json.WriteRawValue(known, skipInputValidation: true);
            return;
        }

        ReadOnlySpan<ScoredProduct> products = answer.Products as ScoredProduct[] ?? [.. answer.Products];
        var longest = 2;
        foreach (var scored in products)
            longest += BeforeId.Length + directory.JsonIdOf(scored.Product).Length + BeforeScore.Length + ScoreText.Longest + 1;
        var buffer = ArrayPool<byte>.Shared.Rent(longest);
        var at = 0;
        buffer[at++] = (byte)'[';
        foreach (var scored in products)
        {
            Copy(at == 1 ? BeforeId[1..] : BeforeId, buffer, ref at);
            Copy(directory.JsonIdOf(scored.Product), buffer, ref at);
            Copy(BeforeScore, buffer, ref at);
            at += ScoreText.Write(scored.Score, buffer.AsSpan(at));
            buffer[at++] = (byte)'}';
        }

        buffer[at++] = (byte)']';
        json.WriteRawValue(buffer.AsSpan(0, at), skipInputValidation: true);
        if (answer.Text is { } text)
            text.Results = buffer[..at];
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private static void Copy(ReadOnlySpan<byte> text, byte[] buffer, ref int at)
    {
        text.CopyTo(buffer.AsSpan(at));
        at += text.Length;
    }

    private void WriteToken(Utf8JsonWriter json)
    {
        var token = new ArrayBufferWriter<byte>(LikelyTokenLength);
        NewToken().WriteTo(token);
        json.WriteString(Token, token.WrittenSpan);
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
