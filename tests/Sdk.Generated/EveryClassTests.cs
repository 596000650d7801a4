using System.Reflection;
using Pulumi;

namespace Platform.Sdk.Generated.Tests;

/// <summary>What must hold of every class of the four packages.</summary>
public class EveryClassTests
{
    private static readonly string[] All = ["Gcp", "Aws", "Kubernetes", "Random"];

    public static TheoryData<string> Packages => new(All);

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_resource_class_bears_a_token_of_its_package(string package)
    {
        foreach (var type in ClassesOf(package, typeof(CustomResource)).Where(type => !IsWrittenByHand(type)))
            Assert.Contains(package.ToLowerInvariant(), Declared.Resource(type).Token, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Arguments_are_made_without_parameters_and_each_input_has_a_name_of_its_own(string package)
    {
        foreach (var type in ClassesOf(package, typeof(InputArgs)).Where(type => !IsWrittenByHand(type)))
        {
            var names = Declared.InputsOf(type).Values.Select(input => (string)input.ConstructorArguments[0].Value!).ToList();

            Assert.NotNull(Activator.CreateInstance(type));
            Assert.Equal(names.Distinct().Count(), names.Count);
            Assert.True(
                names.Count >= type.GetProperties().Count(property => property.CanWrite && property.DeclaringType == type),
                $"An input of {type} has no name on the wire.");
        }
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void An_output_type_has_one_constructor_that_sets_each_of_its_fields(string package)
    {
        foreach (var type in AssemblyOf(package).GetExportedTypes().Where(type => type.GetCustomAttribute<OutputTypeAttribute>() is not null))
        {
            var constructor = type
                .GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance)
                .Single(one => one.GetCustomAttribute<OutputConstructorAttribute>() is not null);

            Assert.Equal(type.GetFields().Select(field => field.FieldType), constructor.GetParameters().Select(one => one.ParameterType));
        }
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task Every_resource_registers_with_its_required_inputs_and_reads_its_outputs_back(string package)
    {
        var engine = new Recorder();
        var types = ClassesOf(package, typeof(CustomResource)).Where(type => !IsWrittenByHand(type)).ToList();

        await engine.RunAsync(() => types.ForEach(type => Register(type, type.FullName!)));

        foreach (var type in types)
        {
            var (token, _) = Declared.Resource(type);
            Assert.Equal(token, engine.Resource(type.FullName!).Type);
        }
    }

    [Fact]
    public void The_packages_hold_what_the_platform_needs()
    {
        var count = All.Sum(package => ClassesOf(package, typeof(CustomResource)).Count());

        Assert.InRange(count, 200, 300);
    }

    private static void Register(Type type, string name)
    {
        var constructor = type.GetConstructors().Single();
        constructor.Invoke([name, Filler.Fill(constructor.GetParameters()[1].ParameterType), null]);
    }

    private static bool IsWrittenByHand(Type type) => type.IsAbstract || type.Name is "CustomResource";

    private static IEnumerable<Type> ClassesOf(string package, Type parent) =>
        AssemblyOf(package).GetExportedTypes().Where(type => type.IsSubclassOf(parent));

    private static Assembly AssemblyOf(string package) => Assembly.Load($"Pulumi.{package}");
}
