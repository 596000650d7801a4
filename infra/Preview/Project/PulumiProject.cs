using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace Platform.Infra.Preview.Project;

/// <summary>What <c>Pulumi.yaml</c> says.</summary>
public sealed record PulumiProject
{
    private static readonly string[] KnownKeys =
    [
        "name", "runtime", "description", "author", "website", "license", "main", "config", "stackConfigDir", "backend",
        "options", "template", "plugins", "packages", "requiredPulumiVersion",
    ];

    public required string Name { get; init; }

    /// <summary>The folder of <c>Pulumi.yaml</c>, as a full path.</summary>
    public required string Root { get; init; }

    /// <summary>The program's folder, as a full path: where it runs.</summary>
    public required string Main { get; init; }

    /// <summary>The folder of the stacks' files, as a full path.</summary>
    public required string StackFolder { get; init; }

    /// <summary>The file's name.</summary>
    public required string File { get; init; }

    internal ImmutableArray<ConfigDeclaration> Declarations { get; init; } = [];

    /// <summary>The names of the stacks that have a file, sorted.</summary>
    public ImmutableArray<string> Stacks =>
    [
        .. Directory.EnumerateFiles(StackFolder, "Pulumi.*.yaml").Select(Path.GetFileName)
            .Select(file => file!["Pulumi.".Length..^".yaml".Length]).Order(StringComparer.Ordinal),
    ];

    /// <summary>The folder of <c>Pulumi.yaml</c>: the one that the engine named, or else the nearest from a folder upwards.</summary>
    /// <param name="folder">Where to begin.</param>
    /// <param name="named">What <c>PULUMI_ROOT_DIRECTORY</c> says, if anything.</param>
    /// <exception cref="ProjectException">There is none.</exception>
    public static string FindRoot(string folder, string? named)
    {
        if (!string.IsNullOrEmpty(named))
            return Path.GetFullPath(named);
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(at.FullName, "Pulumi.yaml")))
                return at.FullName;
        }

        throw new ProjectException([new("Pulumi.yaml", 1, "(document)", "the file here or in a folder above", $"none from {folder} upwards")]);
    }

    /// <summary>Reads the project of a folder.</summary>
    /// <exception cref="ProjectException">It has mistakes; every one of them is named.</exception>
    public static PulumiProject Read(string root)
    {
        var path = Path.Combine(root, "Pulumi.yaml");
        if (!System.IO.File.Exists(path))
            throw new ProjectException([new("Pulumi.yaml", 1, "(document)", $"the file in {root}", "none")]);
        var file = YamlFile.Load(path);
        file.RefuseUnknownKeys(file.Root, "", KnownKeys);
        var name = file.Text(file.Root, "name", "name");
        if (name is null || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.'))
            file.Add(file.Root, "name", "letters, digits, hyphens, underscores and dots", name is null ? "nothing" : $"\"{name}\"");
        CheckRuntime(file);
        var project = new PulumiProject
        {
            Name = name ?? "",
            Root = root,
            File = file.Name,
            Main = Folder(file, root, "main"),
            StackFolder = Folder(file, root, "stackConfigDir"),
            Declarations = Config(file, name ?? ""),
        };
        file.ThrowIfMistaken();
        return project;
    }

    private static ImmutableArray<ConfigDeclaration> Config(YamlFile file, string project)
    {
        if (!file.Root.Children.TryGetValue("config", out var node))
            return [];
        if (node is YamlMappingNode config)
            return [.. new DeclarationReader(file, project).Read(config)];
        file.Add(node, "config", "a mapping", YamlFile.Describe(node));
        return [];
    }

    private static void CheckRuntime(YamlFile file)
    {
        file.Root.Children.TryGetValue("runtime", out var runtime);
        var name = runtime is YamlMappingNode details && details.Children.TryGetValue("name", out var inner) ? inner : runtime;
        if (name is not YamlScalarNode { Value: "dotnet" })
            file.Add(runtime ?? file.Root, "runtime", "dotnet", name is null ? "nothing" : YamlFile.Describe(name));
    }

    private static string Folder(YamlFile file, string root, string key)
    {
        if (file.Text(file.Root, key, key) is not { } relative)
            return root;
        var folder = Path.GetFullPath(Path.Combine(root, relative));
        if (!Directory.Exists(folder))
            file.Add(file.Root[key], key, "a folder that is there", $"\"{relative}\"");
        return folder;
    }
}
