using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NetArchTest.Rules;

namespace Platform.EndToEnd.Tests;

public sealed partial class ArchitectureTests
{
    /// <summary>The floors of the house, from the ground; what is not named is a service.</summary>
    private static readonly string[][] Floors = [["Contracts", "Manifest"], ["Store"], ["Learning", "Statistics"], ["Hosting"]];

    private static readonly string[] EmptyNames = ["Manager", "Helper", "Util"];

    /// <summary>Where Local may know the demo world: it is made, and it shops.</summary>
    private static readonly string[] FoldersOfTheWorld = ["Serving", "Live"];

    private const int ServiceFloor = 4;
    private const int TopFloor = 5;
    private const int LongestFile = 300;

    public static TheoryData<string> Rooms => [.. Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "services"), "*.csproj", SearchOption.AllDirectories)
        .Where(project => Path.GetFileName(Path.GetDirectoryName(project)) == Path.GetFileNameWithoutExtension(project))
        .Select(project => Path.GetFileNameWithoutExtension(project)!)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_knows_only_rooms_of_floors_below_it(string room)
    {
        var above = References(room).Where(other => FloorOf(other) >= FloorOf(room)).ToArray();
        Assert.True(above.Length == 0, $"{room} references {string.Join(", ", above)}, which lies not below it.");
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void What_is_true_of_the_demo_world_is_known_to_nobody_who_learns_or_serves(string room)
    {
        if (room is "World" or "Local")
            return;
        Assert.DoesNotContain("World", References(room));
        Assert.DoesNotContain(Assembly.Load($"Platform.{room}").GetReferencedAssemblies(), other => other.Name == "Platform.World");
    }

    [Fact]
    public void Local_makes_the_demo_world_and_lets_it_shop_but_does_not_ask_what_is_true_of_it()
    {
        var local = SourceFiles().Where(file => file.Contains("/services/Local/", StringComparison.Ordinal))
            .Select(file => (file, text: File.ReadAllText(file))).Where(source => source.text.Contains("Platform.World", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(local);
        var room = Path.Combine(Repository.Root, "services/Local");
        Assert.All(local, source => Assert.Contains(Path.GetRelativePath(room, source.file).Split('/')[0], FoldersOfTheWorld));
        Assert.All(local, source => Assert.DoesNotContain("World.Truth", source.text, StringComparison.Ordinal));
        Assert.All(local, source => Assert.DoesNotContain(".Truth", source.text, StringComparison.Ordinal));
    }

    [Fact]
    public void Algorithms_do_no_io_and_know_no_web()
    {
        var result = Types.InAssembly(Assembly.Load("Platform.Learning")).ShouldNot()
            .HaveDependencyOnAny(
                "System.IO.File", "System.IO.FileStream", "System.IO.Directory", "System.Net", "Microsoft.AspNetCore",
                "Microsoft.Extensions", "System.Console")
            .GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    [Fact]
    public void The_wire_types_depend_on_nothing() =>
        Assert.Empty(XDocument.Load(ProjectOf("Contracts")).Descendants("PackageReference"));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Nothing_that_changes_is_static(string room)
    {
        var fields = Assembly.Load($"Platform.{room}").GetTypes()
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field is { IsInitOnly: false, IsLiteral: false } && !field.Name.Contains('<', StringComparison.Ordinal))
            .Where(field => field.DeclaringType!.GetCustomAttribute<System.CodeDom.Compiler.GeneratedCodeAttribute>() is null)
            .Select(field => $"{field.DeclaringType}.{field.Name}");
        Assert.Empty(fields);
    }

    [Fact]
    public void A_file_has_one_public_type_and_its_name()
    {
        var wrong = SourceFiles().Select(file => (file, types: PublicType().Matches(File.ReadAllText(file)).Select(type => type.Groups[1].Value).Distinct().ToArray()))
            .Where(source => source.types.Length > 1 || (source.types.Length == 1 && source.types[0] != Path.GetFileName(source.file).Split('.')[0]))
            .Select(source => $"{source.file}: {string.Join(", ", source.types)}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_file_is_longer_than_can_be_overlooked() =>
        Assert.DoesNotContain(SourceFiles(), file => File.ReadLines(file).Count() > LongestFile);

    [Fact]
    public void No_name_says_that_nobody_knew_what_it_is() => Assert.DoesNotContain(SourceFiles(), file =>
        EmptyNames.Any(name => Path.GetFileNameWithoutExtension(file).Contains(name, StringComparison.Ordinal)));

    [Fact]
    public void A_folder_is_the_last_part_of_its_namespace() => Assert.Empty(SourceFiles()
        .Select(file => (file, text: File.ReadAllText(file)))
        .Where(source => NamespaceOf().Match(source.text) is { Success: true } found
            && found.Groups[1].Value != $"Platform.{Path.GetRelativePath(Path.Combine(Repository.Root, "services"), Path.GetDirectoryName(source.file)!).Replace('/', '.')}")
        .Select(source => source.file));

    /// <summary>The code of the services, without their tests.</summary>
    private static IEnumerable<string> SourceFiles() => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "services"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/tests/", StringComparison.Ordinal));

    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|readonly|partial|ref|unsafe) )*(?:class|struct|interface|enum|record struct|record class|record|delegate \S+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceOf();

    private static int FloorOf(string room) =>
        room == "Local" ? TopFloor : Array.FindIndex(Floors, floor => floor.Contains(room)) is >= 0 and var floor ? floor : ServiceFloor;

    private static IEnumerable<string> References(string room) => room == "Local" ? [] : XDocument.Load(ProjectOf(room))
        .Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

    private static string ProjectOf(string room) => Path.Combine(Repository.Root, "services", room, $"{room}.csproj");
}
