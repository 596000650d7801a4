using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi;

/// <summary>
/// Writes JSON in which outputs and inputs stand for their values. A converter cannot wait, so a pass over the value
/// that meets outputs which are not there yet is thrown away, they are awaited, and the pass is made again.
/// </summary>
internal sealed class OutputJson : JsonConverterFactory
{
    private readonly List<Task> _awaited = [];
    private OutputData<string> _seen = OutputData.Plain("");

    public static async Task<OutputData<string>> SerializeAsync<T>(Output<T> value, JsonSerializerOptions? options)
    {
        var data = await value.DataTask.ConfigureAwait(false);
        if (!data.IsKnown)
            return data.With("");
        while (true)
        {
            var pass = new OutputJson();
            var json = JsonSerializer.Serialize(data.Value, pass.AddedTo(options));
            if (pass._awaited.Count == 0)
                return (pass._seen with { Value = pass._seen.IsKnown ? json : "" }).DerivedFrom(data);
            await Task.WhenAll(pass._awaited).ConfigureAwait(false);
        }
    }

    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsAssignableTo(typeof(IOutput)) || typeToConvert.IsAssignableTo(typeof(IInput));

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        for (var type = typeToConvert; type is not null; type = type.BaseType)
        {
            if (!type.IsGenericType)
                continue;
            if (type.GetGenericTypeDefinition() == typeof(Input<>) || type.GetGenericTypeDefinition() == typeof(Output<>))
            {
                var converter = typeof(Converter<,>).MakeGenericType(typeToConvert, type.GenericTypeArguments[0]);
                return (JsonConverter)Activator.CreateInstance(converter, this)!;
            }
        }

        return null;
    }

    private JsonSerializerOptions AddedTo(JsonSerializerOptions? options)
    {
        var added = options is null ? new JsonSerializerOptions() : new JsonSerializerOptions(options);
        added.Converters.Add(this);
        return added;
    }

    private sealed class Converter<TOutput, TValue>(OutputJson pass) : JsonConverter<TOutput>
    {
        public override TOutput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException($"{typeof(TOutput).Name} can be written as JSON but not read from it.");

        public override void Write(Utf8JsonWriter writer, TOutput value, JsonSerializerOptions options)
        {
            var output = value as Output<TValue> ?? ((Input<TValue>)(object)value!).ToOutput();
            if (!output.DataTask.IsCompleted)
            {
                pass._awaited.Add(output.DataTask);
                writer.WriteNullValue();
                return;
            }

            var data = output.DataTask.GetAwaiter().GetResult();
            pass._seen = pass._seen.DerivedFrom(data);
            if (data.IsKnown && data.Value is IUnion union)
                JsonSerializer.Serialize(writer, union.Value, options);
            else if (data.IsKnown)
                JsonSerializer.Serialize(writer, data.Value, options);
            else
                writer.WriteNullValue();
        }
    }
}
