package org.peyvand.analytics.birt.internal;

import java.util.concurrent.atomic.AtomicInteger;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;
import org.peyvand.analytics.birt.shaping.PersianShaper;

/**
 * Redirects the one call of {@code ArabicShaping.shape} in BIRT's PDF layout to {@link PersianShaper}. It has to be registered before that
 * class loads, so the engine registers it first of all. {@link #woven()} lets a test see that a newer BIRT has not moved the call.
 */
final class ShapingHook implements WeavingHook {

    private static final String LAYOUT = "org.eclipse.birt.report.engine.nLayout.area.impl.TextAreaLayout";
    private static final String SHAPING = "com/ibm/icu/text/ArabicShaping";
    private static final String SHAPE = "(Ljava/lang/String;)Ljava/lang/String;";
    private static final String STATIC_SHAPE = "(L" + SHAPING + ";Ljava/lang/String;)Ljava/lang/String;";

    private final AtomicInteger woven = new AtomicInteger();

    /** {@return how many calls were redirected so far} */
    int woven() {
        return woven.get();
    }

    @Override
    public void weave(WovenClass candidate) {
        if (!LAYOUT.equals(candidate.getClassName())) {
            return;
        }
        int before = woven.get();
        ClassReader reader = new ClassReader(candidate.getBytes());
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                return new CallRedirect(super.visitMethod(access, name, descriptor, signature, exceptions));
            }
        }, 0);
        if (woven.get() > before) {
            candidate.setBytes(writer.toByteArray());
            candidate.getDynamicImports().add(PersianShaper.class.getPackageName());
        }
    }

    /** Rewrites the call within one method; receiver and argument are on the stack in the order the static method takes them. */
    private final class CallRedirect extends MethodVisitor {

        CallRedirect(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            if (SHAPING.equals(owner) && "shape".equals(name) && SHAPE.equals(descriptor)) {
                woven.incrementAndGet();
                super.visitMethodInsn(Opcodes.INVOKESTATIC, PersianShaper.class.getName().replace('.', '/'), "shape", STATIC_SHAPE, false);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
            }
        }
    }
}
