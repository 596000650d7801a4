using System.Reflection;
using System.Xml.Linq;
using NetArchTest.Rules;

namespace Platform.EndToEnd.Tests;

public sealed class ArchitectureTests
{
    /// <summary>The floors of the house, from the ground; what is not named is a service.</summary>
    private static readonly string[][] Floors = [["Contracts", "Manifest"], ["Store"], ["Learning", "Statistics"], ["Hosting"]];

    private const int ServiceFloor = 4;
    private const int TopFloor = 5;

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

    private static int FloorOf(string room) =>
        room == "Local" ? TopFloor : Array.FindIndex(Floors, floor => floor.Contains(room)) is >= 0 and var floor ? floor : ServiceFloor;

    private static IEnumerable<string> References(string room) => room == "Local" ? [] : XDocument.Load(ProjectOf(room))
        .Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

    private static string ProjectOf(string room) => Path.Combine(Repository.Root, "services", room, $"{room}.csproj");
}
