using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Platform.Contracts;
using Platform.Hosting.Answers;
using Platform.Hosting.Products;
using Platform.Search.Models;

namespace Platform.Search;

/// <summary>Writes a <see cref="ListAnswer"/> straight into the response: the same JSON, without making the objects.</summary>
internal sealed class SearchAnswerResult(
    SearchQuery query, LadderAnswer answer, ProductDirectory directory, bool withProducts, TimeProvider time) : IResult
{
    private static readonly JsonWriterOptions Options = new() { SkipValidation = true };

    /// <summary>That a model found nothing is its answer, too: so a shop can tell it from having no model.</summary>
    private (string Model, string Version) From => answer.Products.Count == 0 && query is { Result: not null, Live.Model: not null }
        ? (SearchModel.Name, query.Live.Version)
        : (answer.Model, answer.Version);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = Write(response.BodyWriter);
        return Task.CompletedTask;
    }

    /// <summary>Writes the JSON.</summary>
    /// <returns>Its bytes.</returns>
    public long Write(IBufferWriter<byte> output)
    {
        var result = query.Result ?? SearchResult.Nothing;
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        WriteResults(json);
        json.WriteNumber("totalSize"u8, result.TotalSize);
        WriteFacets(json, result.Facets);
        if (result.Corrected is { } corrected)
            json.WriteString("correctedQuery"u8, corrected);
        WriteTexts(json, "understood"u8, result.Understood.Select(condition => condition.ToString()));
        WriteTexts(json, "relaxed"u8, result.Relaxed);
        WriteToken(json);
        json.WriteString("model"u8, From.Model);
        json.WriteString("version"u8, From.Version);
        json.WriteString("rung"u8, answer.Rung);
        json.WriteStartObject("experiments"u8);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return json.BytesCommitted;
    }

    private void WriteResults(Utf8JsonWriter json)
    {
        json.WriteStartArray("results"u8);
        foreach (var scored in answer.Products)
        {
            json.WriteStartObject();
            json.WritePropertyName("id"u8);
            json.WriteRawValue(directory.JsonIdOf(scored.Product), skipInputValidation: true);
            json.WriteNumber("score"u8, MathF.Round(scored.Score, 4));
            if (withProducts && query.Live.Facts.Find(scored.Product) is { } product)
            {
                json.WritePropertyName("product"u8);
                JsonSerializer.Serialize(json, product, ContractsJson.Default.Product);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFacets(Utf8JsonWriter json, IReadOnlyList<Facet> facets)
    {
        json.WriteStartArray("facets"u8);
        foreach (var facet in facets)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, facet.Name);
            json.WriteStartArray("values"u8);
            foreach (var value in facet.Values)
            {
                json.WriteStartObject();
                json.WriteString("value"u8, value.Value);
                json.WriteNumber("count"u8, value.Count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> texts)
    {
        if (!texts.Any())
            return;
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private void WriteToken(Utf8JsonWriter json)
    {
        var token = new ArrayBufferWriter<byte>(512);
        new AttributionToken
        {
            Placement = SearchLadder.Placement,
            Model = From.Model,
            Version = From.Version,
            Rung = answer.Rung,
            AnsweredAt = time.GetUtcNow(),
            Nonce = (ulong)Random.Shared.NextInt64(),
        }.WriteTo(token);
        json.WriteString("attributionToken"u8, token.WrittenSpan);
    }
}
