namespace Pulumi;

/// <summary>What the engine is told about a resource that a provider makes.</summary>
public sealed class CustomResourceOptions : ResourceOptions
{
    /// <summary>Whether, on a replacement, the old resource is deleted before the new one is made.</summary>
    public bool? DeleteBeforeReplace { get; set; }

    /// <summary>Outputs that are secrets although the provider does not say so.</summary>
    public List<string> AdditionalSecretOutputs { get; set; } = [];

    /// <summary>The id of an existing resource that the stack takes over.</summary>
    public string? ImportId { get; set; }

    /// <summary>Both options in one: lists joined; otherwise what the second gives holds.</summary>
    /// <param name="options1">The first options.</param>
    /// <param name="options2">The second options.</param>
    public static CustomResourceOptions Merge(CustomResourceOptions? options1, CustomResourceOptions? options2)
    {
        var merged = options1?.Copy() ?? new CustomResourceOptions();
        if (options2 is null)
            return merged;
        merged.MergeFrom(options2);
        merged.DeleteBeforeReplace = options2.DeleteBeforeReplace ?? merged.DeleteBeforeReplace;
        merged.ImportId = options2.ImportId ?? merged.ImportId;
        merged.AdditionalSecretOutputs.AddRange(options2.AdditionalSecretOutputs);
        return merged;
    }

    internal override ResourceOptions Clone() => Copy();

    private CustomResourceOptions Copy()
    {
        var copy = new CustomResourceOptions
        {
            DeleteBeforeReplace = DeleteBeforeReplace,
            ImportId = ImportId,
            AdditionalSecretOutputs = [.. AdditionalSecretOutputs],
        };
        copy.CopyFrom(this);
        return copy;
    }
}
