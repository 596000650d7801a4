using System.Text.RegularExpressions;

namespace Platform.Infra.Tests;

public sealed partial class ArchitectureTests
{
    private const int LongestFile = 300;

    [Fact]
    public void A_file_has_one_type_that_others_see_and_its_name()
    {
        var wrong = SourceFiles()
            .Select(file => (file, types: SeenType().Matches(File.ReadAllText(file)).Select(type => type.Groups[1].Value).Distinct().ToArray()))
            .Where(source => source.types.Length > 1 || (source.types.Length == 1 && source.types[0] != Path.GetFileName(source.file).Split('.')[0]))
            .Select(source => $"{source.file}: {string.Join(", ", source.types)}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_folder_is_the_last_part_of_its_namespace() => Assert.DoesNotContain(
        SourceFiles(),
        file => NamespaceOf().Match(File.ReadAllText(file)) is { Success: true } found && found.Groups[1].Value != NamespaceFor(file));

    [Fact]
    public void No_file_is_longer_than_can_be_overlooked() =>
        Assert.DoesNotContain(SourceFiles(), file => File.ReadLines(file).Count() > LongestFile);

    [Fact]
    public void There_is_one_project_directly_in_infra() =>
        Assert.Single(Directory.EnumerateFiles(Path.Combine(RepositoryCopy.Original, "infra"), "*.csproj"));

    /// <summary>The program's own code, without the packages.</summary>
    private static string[] SourceFiles()
    {
        var files = Directory.EnumerateFiles(Path.Combine(RepositoryCopy.Original, "infra"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/infra/sdk/", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(files);
        return files;
    }

    private static string NamespaceFor(string file)
    {
        var folder = Path.GetRelativePath(Path.Combine(RepositoryCopy.Original, "infra"), Path.GetDirectoryName(file)!);
        return folder == "." ? "Platform.Infra" : $"Platform.Infra.{folder.Replace('/', '.')}";
    }

    [GeneratedRegex(@"^(?:public|internal) (?:(?:sealed|static|abstract|readonly|partial|ref|unsafe) )*(?:class|struct|interface|enum|record struct|record class|record|delegate \S+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex SeenType();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceOf();
}
