using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Platform.Manifest.Reading;

/// <summary>Turns the text of a <c>service.yaml</c> into a <see cref="ServiceManifest"/>, or into all its mistakes.</summary>
internal static class ManifestParser
{
    public static ServiceManifest Parse(string yaml, string file)
    {
        var errors = new List<ManifestError>();
        var manifest = Root(yaml, file, errors) is { } root ? Service(root) : null;
        return errors.Count == 0 && manifest is not null
            ? manifest
            : throw new ManifestException([.. errors.OrderBy(error => error.Line)]);
    }

    private static MappingReader? Root(string yaml, string file, List<ManifestError> errors)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException mistake)
        {
            errors.Add(new ManifestError(file, (int)Math.Max(1, mistake.Start.Line), "(document)", "YAML", mistake.Message));
            return null;
        }
        catch (InvalidOperationException)
        {
            // How the parser gives up where it runs off the end of the file.
            errors.Add(new ManifestError(file, 1, "(document)", "YAML", "a list or mapping that is never closed"));
            return null;
        }

        if (stream.Documents is [{ RootNode: YamlMappingNode mapping }])
            return new MappingReader(mapping, "", file, errors);
        var found = stream.Documents.Count == 1 ? "something else" : $"{stream.Documents.Count} documents";
        errors.Add(new ManifestError(file, 1, "(document)", "one document that is a mapping", found));
        return null;
    }

    private static ServiceManifest Service(MappingReader root)
    {
        var manifest = new ServiceManifest
        {
            Name = root.Required("name", Expect.Name),
            Owner = root.Required("owner", Expect.Words),
            Routes = root.Scalars("routes", Expect.Route),
            Models = root.Mappings("models", Model),
            Scaling = root.Mapping("scaling", Scaling)!,
            Capacity = root.Mapping("capacity", reader =>
                new Capacity(reader.Required("requestsPerSecondPerPod", Expect.WholeNumber(1, 1_000_000))))!,
            Resources = root.Mapping("resources", reader => new Resources(
                reader.Required("cpu", Expect.Cores), reader.Required("memory", Expect.Memory)))!,
            Slo = root.Mapping("slo", ServiceLevel)!,
            EdgeCache = root.Optional("edgeCache", Expect.Duration),
            Reads = root.Scalars("reads", Expect.OneOf<DataKind>()),
            Writes = root.Scalars("writes", Expect.OneOf<DataKind>()),
        };
        root.RefuseUnknownKeys();
        RefuseRepeats(root, "routes", manifest.Routes);
        RefuseRepeats(root, "models", manifest.Models.Select(model => model.Name));
        RefuseRepeats(root, "reads", manifest.Reads);
        RefuseRepeats(root, "writes", manifest.Writes);
        return manifest;
    }

    private static ModelManifest Model(MappingReader reader) => new()
    {
        Name = reader.Required("name", Expect.Name),
        Train = reader.Mapping("train", train => new TrainingPlan
        {
            Schedule = train.Required("schedule", Expect.Schedule),
            Machine = train.Required("machine", Expect.Machine),
            Timeout = train.Required("timeout", Expect.Duration),
            Features = train.Optional("features", Expect.Query, "") is { Length: > 0 } query ? query : null,
        })!,
        Gate = reader.Mapping("gate", required: false, read: gate => new Gate
        {
            Metric = gate.Required("metric", Expect.Metric),
            Against = gate.Required("against", Expect.OneOf("champion")),
            MayLose = gate.Required("mayLose", Expect.Percentage),
        }),
    };

    private static Scaling Scaling(MappingReader reader)
    {
        var scaling = new Scaling
        {
            Min = reader.Required("min", Expect.WholeNumber(1, 1000)),
            Max = reader.Required("max", Expect.WholeNumber(1, 1000)),
            ConcurrencyPerPod = reader.Required("concurrencyPerPod", Expect.WholeNumber(1, 10_000)),
            Cpu = reader.Required("cpu", Expect.Percentage.That(
                "a percentage such as 60%, above 0% and up to 100%", part => part > 0)),
        };
        if (scaling.Max < scaling.Min && scaling.Max > 0)
            reader.AddConflict("max", $"at least min, which is {scaling.Min}", $"{scaling.Max}");
        return scaling;
    }

    private static ServiceLevel ServiceLevel(MappingReader reader) => new(
        reader.Required("availability", Expect.Percentage.That(
            "a percentage such as 99.95%, from 90% to below 100%", part => part is >= 0.9 and < 1)),
        reader.Mapping("latency", latency => new Latency(latency.Required("p99", Expect.Duration)))!);

    private static void RefuseRepeats<T>(MappingReader reader, string key, IEnumerable<T> values)
    {
        foreach (var repeated in values.Where(value => value is not null).GroupBy(value => value).Where(group => group.Count() > 1))
            reader.AddConflict(key, "each entry once", $"\"{repeated.Key}\" {repeated.Count()} times");
    }
}
